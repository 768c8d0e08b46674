package io.liaison.application.service.authorization;

import io.liaison.application.port.outbound.UnitOfWork;
import io.liaison.application.service.farewell.Partings;
import io.liaison.application.service.farewell.Telling;
import io.liaison.application.service.provider.ProviderClient;
import io.liaison.domain.authentication.TokenGrant;
import io.liaison.domain.connection.Account;
import io.liaison.domain.connection.Connection;
import io.liaison.domain.error.Failure;
import io.vavr.control.Either;
import io.vavr.control.Option;

/** Gives back the grant of a consent that came to nothing, since nobody else knows of it. */
final class Abandonment {
    private final UnitOfWork unitOfWork;
    private final Partings partings;
    private final Telling telling;

    Abandonment(UnitOfWork unitOfWork, Partings partings, Telling telling) {
        this.unitOfWork = unitOfWork;
        this.partings = partings;
        this.telling = telling;
    }

    /** Answers why it came to nothing, whether or not the provider could be told. */
    <T> Either<Failure, T> of(
            Connection connection, ProviderClient provider, TokenGrant grant, Option<Account> account, Failure why) {
        return unitOfWork
                .run(() -> partings.with(connection, provider, grant, account))
                .fold(unstored -> Either.left(why), farewell -> telling.attempt(farewell, Either.left(why)));
    }
}
