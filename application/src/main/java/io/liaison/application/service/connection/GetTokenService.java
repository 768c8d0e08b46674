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
import io.liaison.domain.error.Refused.LockedOut;
import io.liaison.domain.shared.ConnectionId;
import io.liaison.domain.shared.Permission;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.InstantSource;

final class GetTokenService implements GetToken {
    private final TokenGrants grants;
    private final TokenRenewal renewal;
    private final Statuses statuses;
    private final Proofs proofs;
    private final Ledger ledger;
    private final InstantSource clock;

    GetTokenService(
            TokenGrants grants,
            TokenRenewal renewal,
            Statuses statuses,
            Proofs proofs,
            Ledger ledger,
            InstantSource clock) {
        this.grants = grants;
        this.renewal = renewal;
        this.statuses = statuses;
        this.proofs = proofs;
        this.ledger = ledger;
        this.clock = clock;
    }

    @Override
    public Either<Failure, Token> token(Query query) {
        var intended = ConnectionDeeds.by(query.actor(), AuditAction.TOKEN_READ, query.id());
        return ledger.unlessDone(
                intended,
                query.request()
                        .read()
                        .flatMap(wanted -> grants.read(query.actor(), query.id())
                                .flatMap(found -> Guard.seen(found, query.id(), Permission.CONNECTIONS_USE))
                                .flatMap(found -> usable(query.id(), found.subject())
                                        .flatMap(reading -> current(query, reading))
                                        .flatMap(token -> proofs.beside(token, query, wanted))
                                        .flatMap(token -> ledger.noted(
                                                known(intended, found), new AuditOutcome.Succeeded(), token)))));
    }

    private static Deed known(Deed intended, Admitted<Reading> found) {
        var named = intended.to(intended.subject().named(found.subject().name().value()));
        return found.standing().place().folder().fold(() -> named, named::in);
    }

    private Either<Failure, Token> current(Query query, Reading reading) {
        var now = clock.instant();
        var isWanted = isBroken(reading) || (reading.isDue(now) && !reading.mustDo(now));
        return isWanted ? renewed(query, reading) : answer(query.id(), reading);
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

    private Either<Failure, Token> renewed(Query query, Reading stale) {
        return renewal.renew(query.actor().tenant(), query.id(), stale)
                .fold(
                        failure -> notRenewed(query.id(), stale, failure),
                        fresh -> usable(query.id(), fresh)
                                .flatMap(works -> healed(query, stale))
                                .flatMap(known -> answer(query.id(), fresh)));
    }

    /** The app is accepted, which is news where it was not. */
    private Either<Failure, ConnectionId> healed(Query query, Reading stale) {
        return isBroken(stale)
                ? statuses.confirmed(query.actor().tenant(), query.id()).map(Connection::id)
                : Either.right(query.id());
    }

    /** A token that still opens the API is never withheld because there is no newer one. */
    private Either<Failure, Token> notRenewed(ConnectionId id, Reading stale, Failure failure) {
        if (!isBroken(stale) && stale.usable(clock.instant()).isDefined()) {
            return answer(id, stale);
        }
        return Either.left(Diagnosis.isProvenBy(failure) ? broken(id, Diagnosis.of(failure)) : failure);
    }

    /** Then the API may have refused the token already, whatever is left of its life. */
    private static boolean isBroken(Reading reading) {
        return reading.status() instanceof ConnectionStatus.Disconnected;
    }

    private static Either<Failure, Token> answer(ConnectionId id, Reading reading) {
        return reading.token()
                .map(token -> new Token(token, reading.apiBaseUrl(), Option.none()))
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
}
