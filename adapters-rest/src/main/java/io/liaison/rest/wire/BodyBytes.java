package io.liaison.rest.wire;

import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Invalid.Malformation;
import io.liaison.domain.error.Invalid.MalformedRequest;
import io.vavr.control.Either;
import java.io.IOException;
import java.io.InputStream;

/** Reads bodies as they came, up to a megabyte. */
public final class BodyBytes {
    private static final int MOST = 1_048_576;

    private BodyBytes() {}

    public static Either<Failure, byte[]> of(InputStream stream) {
        try {
            var bytes = stream.readNBytes(MOST + 1);
            return bytes.length > MOST
                    ? Either.left(new MalformedRequest(Malformation.BODY_TOO_LARGE, "> " + MOST))
                    : Either.right(bytes);
        } catch (IOException broken) {
            return Either.left(new MalformedRequest(Malformation.UNREADABLE, "body"));
        }
    }
}
