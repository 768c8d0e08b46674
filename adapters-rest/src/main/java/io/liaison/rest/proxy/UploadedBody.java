package io.liaison.rest.proxy;

import io.liaison.application.port.Payload;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Invalid.Malformation;
import io.liaison.domain.error.Invalid.MalformedRequest;
import io.vavr.control.Either;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** The body of a request, as it comes in. The framework gives it back. */
final class UploadedBody implements Payload {
    private static final int PIECE = 1 << 15;
    private final InputStream stream;

    UploadedBody(InputStream stream) {
        this.stream = stream;
    }

    @Override
    public Either<Failure, byte[]> next() {
        var buffer = new byte[PIECE];
        try {
            var count = Math.max(0, stream.read(buffer));
            return Either.right(Arrays.copyOf(buffer, count));
        } catch (IOException broken) {
            return Either.left(new MalformedRequest(Malformation.UNREADABLE, "body"));
        }
    }

    @Override
    public Either<Failure, Boolean> close() {
        return Either.right(true);
    }
}
