package io.liaison.providers.http;

import io.liaison.application.port.Payload;
import io.liaison.domain.error.Failure;
import io.vavr.control.Either;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** The body of an answer, from the socket that it comes from. */
final class StreamedBody implements Payload {
    private static final int PIECE = 1 << 15;
    private static final int END = -1;
    private final Line line;
    private final InputStream stream;

    StreamedBody(Line line, InputStream stream) {
        this.line = line;
        this.stream = stream;
    }

    @Override
    public Either<Failure, byte[]> next() {
        var buffer = new byte[PIECE];
        try {
            var count = stream.read(buffer);
            return count == END ? ended() : Either.right(count == PIECE ? buffer : Arrays.copyOf(buffer, count));
        } catch (IOException broken) {
            return Either.left(line.broken(broken));
        }
    }

    @Override
    public Either<Failure, Boolean> close() {
        line.end();
        return Either.right(true);
    }

    private Either<Failure, byte[]> ended() {
        line.end();
        return Either.right(new byte[0]);
    }
}
