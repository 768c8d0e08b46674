package io.liaison.application.service.connection;

import io.liaison.application.port.Admitted;
import io.liaison.application.port.inbound.connection.GetToken;
import io.liaison.application.port.outbound.TokenGrants;
import io.liaison.application.port.outbound.TokenGrants.Reading;
import io.liaison.application.service.access.Guard;
import io.liaison.application.service.ledger.Ledger;
import io.liaison.domain.audit.AuditAction;
import io.liaison.domain.audit.AuditOutcome;
import io.liaison.domain.audit.Deed;
import io.liaison.domain.connection.Connection;
import io.liaison.domain.connection.ConnectionStatus;
import io.liaison.domain.connection.Diagnosis;
import io.liaison.domain.error.Conflict.ConsentPending;
import io.liaison.domain.error.ErrorCode;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.ProviderMessage;
import io.liaison.domain.error.Refused.ConnectionBroken;
import io.liaison.domain.shared.ConnectionId;
import io.liaison.domain.shared.Permission;
import io.vavr.control.Either;
import java.time.Duration;
import java.time.InstantSource;

final class GetTokenService implements GetToken {
    private final TokenGrants grants;
    private final TokenRenewal renewal;
    private final Statuses statuses;
    private final Ledger ledger;
    private final InstantSource clock;

    GetTokenService(TokenGrants grants, TokenRenewal renewal, Statuses statuses, Ledger ledger, InstantSource clock) {
        this.grants = grants;
        this.renewal = renewal;
        this.statuses = statuses;
        this.ledger = ledger;
        this.clock = clock;
    }

    @Override
    public Either<Failure, Token> token(Query query) {
        var intended = ConnectionDeeds.by(query.actor(), AuditAction.TOKEN_READ, query.id());
        return ledger.unlessDone(
                intended,
                grants.read(query.actor(), query.id())
                        .flatMap(found -> Guard.seen(found, query.id(), Permission.CONNECTIONS_USE))
                        .flatMap(found -> usable(query.id(), found.subject())
                                .flatMap(reading -> current(query, reading))
                                .flatMap(token ->
                                        ledger.noted(known(intended, found), new AuditOutcome.Succeeded(), token))));
    }

    private static Deed known(Deed intended, Admitted<Reading> found) {
        var named = intended.to(intended.subject().named(found.subject().name().value()));
        return found.standing().place().folder().fold(() -> named, named::in);
    }

    private Either<Failure, Token> current(Query query, Reading reading) {
        return isBroken(reading) || reading.isDue(clock.instant())
                ? renewed(query, reading)
                : answer(query.id(), reading);
    }

    private Either<Failure, Reading> usable(ConnectionId id, Reading reading) {
        return switch (reading.status().asOf(clock.instant())) {
            case ConnectionStatus.Connected connected -> Either.right(reading);
            case ConnectionStatus.Pending pending -> Either.left(new ConsentPending(id));
            case ConnectionStatus.Disconnected broken ->
                broken.diagnosis().isAboutTheApp() && reading.token().isDefined()
                        ? Either.right(reading)
                        : Either.left(broken(id, broken.diagnosis()));
        };
    }

    private Either<Failure, Token> renewed(Query query, Reading stale) {
        return renewal.renew(query.actor().tenant(), query.id(), stale)
                .fold(
                        failure -> notRenewed(query, stale, failure),
                        fresh -> healed(query, stale).flatMap(known -> answer(query.id(), fresh)));
    }

    /** The app is accepted, which is news where it was not. */
    private Either<Failure, ConnectionId> healed(Query query, Reading stale) {
        return isBroken(stale)
                ? statuses.confirmed(query.actor().tenant(), query.id()).map(Connection::id)
                : Either.right(query.id());
    }

    private Either<Failure, Token> notRenewed(Query query, Reading stale, Failure failure) {
        var tenant = query.actor().tenant();
        var valid = stale.token().filter(token -> !isBroken(stale) && token.isFresh(clock.instant(), Duration.ZERO));
        if (valid.isDefined()) {
            return answer(query.id(), stale);
        }
        return Diagnosis.isProvenBy(failure)
                ? statuses.broke(tenant, query.id(), stale.generation(), Diagnosis.of(failure))
                        .flatMap(marked -> marked
                                ? Either.left(broken(query.id(), Diagnosis.of(failure)))
                                : grants.read(tenant, query.id()).flatMap(newer -> answer(query.id(), newer)))
                : Either.left(failure);
    }

    /** Then the API may have refused the token already, whatever is left of its life. */
    private static boolean isBroken(Reading reading) {
        return reading.status() instanceof ConnectionStatus.Disconnected;
    }

    private static Either<Failure, Token> answer(ConnectionId id, Reading reading) {
        return reading.token()
                .map(token -> new Token(token, reading.apiBaseUrl()))
                .toEither(() -> new ConnectionBroken(id, ErrorCode.GRANT_REJECTED, ProviderMessage.NONE));
    }

    private static ConnectionBroken broken(ConnectionId id, Diagnosis why) {
        return new ConnectionBroken(id, why.code(), why.providerMessage());
    }
}
