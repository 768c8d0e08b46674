package io.liaison.application.service.connection;

import io.liaison.application.service.provider.ProviderClient;
import io.liaison.domain.authentication.TokenGrant;
import io.liaison.domain.connection.Connection;
import io.liaison.domain.error.Failure;
import io.vavr.control.Either;
import io.vavr.control.Option;

/** A connection that is being deleted, and what can be told to its provider; nothing where it had no grant. */
public record Parting(Connection connection, Either<Failure, Option<Words>> words) {

    /** The grant, and the client that may revoke it. */
    public record Words(ProviderClient provider, TokenGrant grant) {}
}
