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

/** The grants of connections, sealed. The next one is got under a lease, see {@link RefreshLeases}. */
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
     * Whether that is still the generation of the stored grant; nobody stores another until the unit of work ends.
     *
     * @failure 1002 no such connection in this tenant
     */
    Either<Failure, Boolean> isNewest(TenantId tenant, ConnectionId connection, long generation);

    /**
     * What is stored now, and what its reader has {@code seen} by reading it. {@code restsUntil} is when the next refresh
     * is tried, after one that failed; {@code apiBaseUrl} is kept beside the token so that reading needs no connector.
     */
    record Reading(
            ConnectionName name,
            ConnectionStatus status,
            Option<AccessToken> token,
            Seen seen,
            Option<Instant> obtainedAt,
            Option<Instant> restsUntil,
            Option<String> apiBaseUrl) {
        private static final Duration FOR_GOOD = Duration.ofDays(1);

        /** Whether there is no token, or one that is due for its successor. */
        public boolean isDue(Instant now) {
            return token.forAll(current -> obtainedAt.exists(obtained -> RefreshPolicy.isDue(current, obtained, now)));
        }

        /** The token, unless it has expired. */
        public Option<AccessToken> usable(Instant now) {
            return token.filter(current -> current.isFresh(now, Duration.ZERO));
        }

        /** How long the token can still be used; zero when it cannot. A token without an end is one for good. */
        public Duration usableFor(Instant now) {
            return usable(now)
                    .map(current -> current.expiresAt()
                            .map(end -> Duration.between(now, end))
                            .getOrElse(FOR_GOOD))
                    .getOrElse(Duration.ZERO);
        }

        /** Whether a token that is due has to do for now, since there is no asking for another yet. */
        public boolean mustDo(Instant now) {
            return restsUntil.exists(now::isBefore) && usable(now).isDefined();
        }
    }

    /**
     * What a reader goes by when it asks for the lease. {@code generation} counts the grants of a connection, {@code
     * failedFence} is that of the last lease that nothing came of; so it can be told of whatever has ended since, also of
     * what was under way when it read.
     */
    record Seen(long generation, long failedFence) {
        /** Of a connection that has no grant yet. */
        public static final Seen NOTHING = new Seen(0, 0);
    }
}
