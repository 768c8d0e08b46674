package io.liaison.application.service.connection;

import io.liaison.application.port.outbound.TokenGrants;
import io.liaison.application.port.outbound.TokenGrants.Reading;
import io.liaison.domain.authentication.AccessToken;
import io.liaison.domain.connection.Connection;
import io.liaison.domain.connection.ConnectionStatus;
import io.liaison.domain.connection.Diagnosis;
import io.liaison.domain.error.Conflict.ConsentPending;
import io.liaison.domain.error.ErrorCode;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.ProviderMessage;
import io.liaison.domain.error.Refused.ConnectionBroken;
import io.liaison.domain.error.Refused.LockedOut;
import io.liaison.domain.error.Unavailable.RefreshPostponed;
import io.liaison.domain.shared.ConnectionId;
import io.liaison.domain.shared.TenantId;
import io.vavr.control.Either;
import java.time.Duration;
import java.time.InstantSource;

/** Makes of what is stored a token that works now: the stored one, or its successor when it is due. */
final class TokenInForce {
    private static final Duration NOT_YET = Duration.ofSeconds(1);
    private final TokenGrants grants;
    private final TokenRenewal renewal;
    private final Statuses statuses;
    private final InstantSource clock;

    TokenInForce(TokenGrants grants, TokenRenewal renewal, Statuses statuses, InstantSource clock) {
        this.grants = grants;
        this.renewal = renewal;
        this.statuses = statuses;
        this.clock = clock;
    }

    Either<Failure, Held> of(TenantId tenant, ConnectionId id, Reading stored) {
        return usable(id, stored).flatMap(reading -> current(tenant, id, reading));
    }

    private Either<Failure, Held> current(TenantId tenant, ConnectionId id, Reading reading) {
        var now = clock.instant();
        var isWanted = isBroken(reading) || (reading.isDue(now) && !reading.mustDo(now));
        return isWanted ? renewed(tenant, id, reading) : held(id, reading);
    }

    private Either<Failure, Reading> usable(ConnectionId id, Reading reading) {
        return switch (reading.status().asOf(clock.instant())) {
            case ConnectionStatus.Connected connected -> Either.right(reading);
            case ConnectionStatus.Pending pending -> Either.left(new ConsentPending(id));
            case ConnectionStatus.Disconnected broken ->
                broken.diagnosis().isAboutTheApp() && reading.token().isDefined()
                        ? Either.right(reading)
                        : Either.left(unusable(id, broken));
        };
    }

    private Either<Failure, Held> renewed(TenantId tenant, ConnectionId id, Reading stale) {
        return renewal.renew(tenant, id, stale)
                .fold(
                        failure -> notRenewed(tenant, id, stale, failure),
                        fresh -> usable(id, fresh)
                                .flatMap(works -> healed(tenant, id, stale))
                                .flatMap(known -> held(id, fresh)));
    }

    /** The app is accepted, which is news where it was not. */
    private Either<Failure, ConnectionId> healed(TenantId tenant, ConnectionId id, Reading stale) {
        return isBroken(stale) ? statuses.confirmed(tenant, id).map(Connection::id) : Either.right(id);
    }

    /** A token that still opens the API is never withheld because there is no newer one. */
    private Either<Failure, Held> notRenewed(TenantId tenant, ConnectionId id, Reading stale, Failure failure) {
        if (!isBroken(stale) && stale.usable(clock.instant()).isDefined()) {
            return held(id, stale);
        }
        return Diagnosis.isProvenBy(failure) ? refused(tenant, id, failure) : Either.left(failure);
    }

    /** Told as the status tells it, which is not broken yet where the last token has ended only just now. */
    private Either<Failure, Held> refused(TenantId tenant, ConnectionId id, Failure why) {
        return grants.read(tenant, id)
                .flatMap(reading -> Either.left(
                        reading.status() instanceof ConnectionStatus.Disconnected broken
                                ? unusable(id, broken)
                                : new RefreshPostponed(Diagnosis.of(why).code(), NOT_YET)));
    }

    /** Then the API may have refused the token already, whatever is left of its life. */
    private static boolean isBroken(Reading reading) {
        return reading.status() instanceof ConnectionStatus.Disconnected;
    }

    private static Either<Failure, Held> held(ConnectionId id, Reading reading) {
        return reading.token()
                .map(token -> new Held(token, reading))
                .toEither(() -> new ConnectionBroken(id, ErrorCode.GRANT_REJECTED, ProviderMessage.NONE));
    }

    /** That it is locked out is the news; why, the status tells. */
    private static Failure unusable(ConnectionId id, ConnectionStatus.Disconnected broken) {
        var why = broken.diagnosis();
        return broken.isLockedOut()
                ? new LockedOut(why.parameters().getOrElse("cause", ""), why.providerMessage())
                : broken(id, why);
    }

    private static ConnectionBroken broken(ConnectionId id, Diagnosis why) {
        return new ConnectionBroken(id, why.code(), why.providerMessage());
    }

    /** A token, and what was read with it. */
    record Held(AccessToken token, Reading reading) {}
}
