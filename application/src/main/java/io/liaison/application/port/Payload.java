package io.liaison.application.port;

import io.liaison.domain.error.Failure;
import io.vavr.control.Either;

/**
 * The bytes of a message that goes by, piece by piece. The core hands them on and does not know where they come from or go
 * to: whoever has a stream makes one of these of it.
 */
public interface Payload {

    /** The next bytes, as soon as there are some; none is the end. Whoever is given them owns them. */
    Either<Failure, byte[]> next();

    /** Gives back what the bytes come from, whether or not all of them were read. More than once is as good as once. */
    Either<Failure, Boolean> close();

    /** Of a message without a body. */
    static Payload empty() {
        return new Payload() {
            @Override
            public Either<Failure, byte[]> next() {
                return Either.right(new byte[0]);
            }

            @Override
            public Either<Failure, Boolean> close() {
                return Either.right(true);
            }
        };
    }

    /** Of a message that is in memory as a whole. */
    static Payload of(byte[] whole) {
        return new WholePayload(whole);
    }
}
