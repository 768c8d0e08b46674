package io.liaison.application.port;

import io.liaison.domain.error.Failure;
import io.vavr.control.Either;

/** What is in memory already, in one piece. */
final class WholePayload implements Payload {
    private final byte[] whole;
    private boolean isRead;

    WholePayload(byte[] whole) {
        this.whole = whole;
    }

    @Override
    public Either<Failure, byte[]> next() {
        var piece = isRead ? new byte[0] : whole;
        isRead = true;
        return Either.right(piece);
    }

    @Override
    public Either<Failure, Boolean> close() {
        return Either.right(true);
    }
}
