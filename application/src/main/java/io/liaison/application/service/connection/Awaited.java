package io.liaison.application.service.connection;

import io.liaison.domain.connection.Connection;
import io.liaison.domain.connection.ConnectionView;
import io.liaison.domain.error.Failure;
import io.vavr.control.Either;
import io.vavr.control.Option;

/**
 * Asks whether somebody has consented on another device, and takes the answer. Its own, since consents stand on what is here
 * and not the other way round.
 */
public interface Awaited {

    /** About one connection; none when nothing is awaited for it, or when the provider may not be asked yet. */
    Either<Failure, Option<Polled>> of(Connection connection);

    /** About whoever's turn it is; none when it is nobody's. */
    Either<Failure, Option<Polled>> next();

    /** What came of the question. */
    sealed interface Polled {

        record Connected(ConnectionView view) implements Polled {}

        /** It will come to nothing. */
        record Refused(Failure why) implements Polled {}

        /** It is still open; {@code trouble} is what kept the provider from saying so. */
        record Open(Option<Failure> trouble) implements Polled {}
    }
}
