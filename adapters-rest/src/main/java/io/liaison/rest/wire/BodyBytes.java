package io.liaison.rest.wire;

import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Invalid.Malformation;
import io.liaison.domain.error.Invalid.MalformedRequest;
import io.vavr.control.Either;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Reads bodies as they came, up to a megabyte where nobody says otherwise. */
public final class BodyBytes {
    private static final int MOST = 1_048_576;

    private BodyBytes() {}

    /** A body that is announced to be too large is not waited for. */
    public static Either<Failure, byte[]> of(@Nullable String contentLength, InputStream stream) {
        return of(contentLength, stream, MOST);
    }

    /** The same where other bodies are expected than those that say what to do. */
    public static Either<Failure, byte[]> of(@Nullable String contentLength, InputStream stream, int most) {
        return isTooLarge(contentLength, most) ? tooLarge(most) : read(stream, most);
    }

    private static Either<Failure, byte[]> read(InputStream stream, int most) {
        try {
            var bytes = stream.readNBytes(most + 1);
            return bytes.length > most ? tooLarge(most) : Either.right(bytes);
        } catch (IOException broken) {
            return Either.left(new MalformedRequest(Malformation.UNREADABLE, "body"));
        }
    }

    /** The framework has made sure that it is a number. */
    private static boolean isTooLarge(@Nullable String contentLength, int most) {
        return contentLength != null && Long.parseLong(contentLength) > most;
    }

    private static Either<Failure, byte[]> tooLarge(int most) {
        return Either.left(new MalformedRequest(Malformation.BODY_TOO_LARGE, "> " + most));
    }
}
