package io.liaison.application.service.connection;

import io.liaison.application.port.Payload;
import io.liaison.domain.error.Failure;
import io.vavr.control.Either;

/** Ends in a failure when there is more than may go by. */
final class BoundedPayload implements Payload {
    private final Payload payload;
    private final Failure tooLarge;
    private long left;

    BoundedPayload(Payload payload, long most, Failure tooLarge) {
        this.payload = payload;
        this.tooLarge = tooLarge;
        this.left = most;
    }

    @Override
    public Either<Failure, byte[]> next() {
        return payload.next().flatMap(this::counted);
    }

    @Override
    public Either<Failure, Boolean> close() {
        return payload.close();
    }

    private Either<Failure, byte[]> counted(byte[] piece) {
        left -= piece.length;
        return left < 0 ? Either.left(tooLarge) : Either.right(piece);
    }
}
