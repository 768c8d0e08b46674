package io.liaison.application.port.outbound;

import io.liaison.application.port.Admitted;
import io.liaison.domain.access.Actor;
import io.liaison.domain.authentication.AccessToken;
import io.liaison.domain.authentication.RefreshPolicy;
import io.liaison.domain.authentication.TokenGrant;
import io.liaison.domain.connection.ConnectionName;
import io.liaison.domain.connection.ConnectionStatus;
import io.liaison.domain.error.Failure;
import io.liaison.domain.shared.ConnectionId;
import io.liaison.domain.shared.TenantId;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;

/** The grants of connections, sealed, and the lease that lets one holder at a time ask for the next. */
public interface TokenGrants {

    /**
     * All that a token request needs, the reader's standing included, in one statement and with one decryption: the refresh
     * token stays sealed.
     *
     * @failure 1002 no such connection in this tenant
     * @failure 20062 the access token does not open
     */
    Either<Failure, Admitted<Reading>> read(Actor reader, ConnectionId connection);

    /**
     * The same for the engine itself, which asks for nobody.
     *
     * @failure 1002 no such connection in this tenant
     * @failure 20062 the access token does not open
     */
    Either<Failure, Reading> read(TenantId tenant, ConnectionId connection);

    /**
     * The whole grant with its refresh token; none before the first one was stored.
     *
     * @failure 20062 a token does not open
     */
    Either<Failure, Option<TokenGrant>> whole(TenantId tenant, ConnectionId connection);

    /**
     * Stores a first or a new credential's grant, whatever was there, and advances the fence: whoever still refreshes the
     * former one is too late. {@code apiBaseUrl} is where the token opens something, and stays through every renewal.
     *
     * @failure 1002 no such connection in this tenant
     */
    Either<Failure, TokenGrant> replace(
            TenantId tenant, ConnectionId connection, TokenGrant grant, Option<String> apiBaseUrl);

    /**
     * Takes the lease for {@code term}, or waits at most {@code patience} for the holder's result. {@code seen} is the
     * generation that the caller found stale. Ask outside a unit of work: the lease has to be seen by others at once.
     *
     * @failure 1002 no such connection in this tenant
     */
    Either<Failure, Outcome> lease(
            TenantId tenant, ConnectionId connection, long seen, Duration term, Duration patience);

    /** Stores a refreshed grant and gives the lease back; right false when a newer lease or grant has overtaken it. */
    Either<Failure, Boolean> renew(TenantId tenant, ConnectionId connection, TokenGrant grant, long fence);

    /** Gives the lease back with nothing to show; harmless when it has been overtaken. */
    Either<Failure, Boolean> release(TenantId tenant, ConnectionId connection, long fence);

    /**
     * What is stored now. {@code generation} counts the grants of this connection, so that a reader can tell a newer one;
     * {@code apiBaseUrl} is kept beside the token so that reading needs no connector.
     */
    record Reading(
            ConnectionName name,
            ConnectionStatus status,
            Option<AccessToken> token,
            long generation,
            Option<Instant> obtainedAt,
            Option<String> apiBaseUrl) {

        /** Whether there is no token, or one that is due for its successor. */
        public boolean isDue(Instant now) {
            return token.forAll(current -> obtainedAt.exists(obtained -> RefreshPolicy.isDue(current, obtained, now)));
        }
    }

    /** How asking for the lease ended. */
    sealed interface Outcome {

        /** The caller alone may refresh, and its fencing token is the newest. */
        record Held(long fence) implements Outcome {}

        /** Somebody else has stored a newer grant. */
        record Renewed(Reading reading) implements Outcome {}

        /** Somebody else is still at it. */
        record Busy() implements Outcome {}
    }
}
