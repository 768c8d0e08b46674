package io.liaison.application.service.authorization;

import io.liaison.application.port.inbound.authorization.CompleteAuthorization;
import io.liaison.application.port.outbound.PendingAuthorizations;
import io.liaison.application.service.connection.ConnectionDeeds;
import io.liaison.application.service.connection.Statuses;
import io.liaison.application.service.ledger.Ledger;
import io.liaison.application.service.provider.ProviderCalls;
import io.liaison.domain.access.Actor;
import io.liaison.domain.audit.AuditAction;
import io.liaison.domain.authentication.PendingAuthorization;
import io.liaison.domain.authentication.Redaction;
import io.liaison.domain.authentication.Secret;
import io.liaison.domain.connection.ConnectionView;
import io.liaison.domain.connection.Diagnosis;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Invalid.MissingParameter;
import io.liaison.domain.error.Refused;
import io.liaison.domain.error.Refused.AuthorizationDenied;
import io.liaison.domain.error.Refused.ProviderRefused;
import io.vavr.control.Either;
import java.time.InstantSource;

final class CompleteAuthorizationService implements CompleteAuthorization {
    private static final String DENIED = "access_denied";
    private final PendingAuthorizations authorizations;
    private final Consent consent;
    private final ProviderCalls calls;
    private final Statuses statuses;
    private final Ledger ledger;
    private final InstantSource clock;

    CompleteAuthorizationService(
            PendingAuthorizations authorizations,
            Consent consent,
            ProviderCalls calls,
            Statuses statuses,
            Ledger ledger,
            InstantSource clock) {
        this.authorizations = authorizations;
        this.consent = consent;
        this.calls = calls;
        this.statuses = statuses;
        this.ledger = ledger;
        this.clock = clock;
    }

    @Override
    public Either<Failure, ConnectionView> complete(Command command) {
        return command.state()
                .<Failure>toEither(() -> new MissingParameter("state"))
                .flatMap(authorizations::byState)
                .flatMap(pending -> pending.answeredBy(command.browserState()))
                .flatMap(pending -> pending.open(clock.instant()))
                .flatMap(pending -> answer(command, pending).flatMap(answer -> take(pending, answer)));
    }

    /** Neither code nor error is no answer, so it uses nothing up. */
    private static Either<Failure, Answer> answer(Command command, PendingAuthorization pending) {
        return command.error().isDefined() || command.code().isDefined()
                ? Either.right(new Answer(command, pending.told(command.code())))
                : Either.left(new MissingParameter("code"));
    }

    private Either<Failure, ConnectionView> take(PendingAuthorization pending, Answer answer) {
        var actor = new Actor(
                pending.tenant(), pending.requestedBy(), answer.command().trace());
        return ledger.unlessDone(
                ConnectionDeeds.by(actor, AuditAction.CONNECTION_CONSENT, pending.connection()),
                authorizations
                        .take(pending, clock.instant())
                        .flatMap(taken -> answer.code()
                                .flatMap(code -> redeemed(actor, taken, code, answer.command()))
                                .fold(failure -> refused(taken, failure), Either::right)));
    }

    private Either<Failure, ConnectionView> redeemed(
            Actor actor, PendingAuthorization pending, Secret code, Command command) {
        return consent.asked(pending, command.told())
                .flatMap(asked -> calls.redeem(asked.provider(), pending, code, command.issuer())
                        .flatMap(grant -> consent.accept(actor, asked, grant, Ending.taken(pending))));
    }

    /** A connection that was never connected shows why; the failure is told whether or not that could be stored. */
    private Either<Failure, ConnectionView> refused(PendingAuthorization pending, Failure failure) {
        return statuses.neverConnected(pending.tenant(), pending.connection(), Diagnosis.of(failure))
                .fold(unstored -> Either.left(failure), stored -> Either.left(failure));
    }

    private record Answer(Command command, Redaction redaction) {

        Either<Failure, Secret> code() {
            return command.error()
                    .<Either<Failure, Secret>>map(error -> Either.left(refusal(error)))
                    .getOrElse(() -> command.code().toEither(() -> new MissingParameter("code")));
        }

        private Refused refusal(String error) {
            var words = redaction.words(command.errorDescription().getOrElse(""));
            return DENIED.equals(error)
                    ? new AuthorizationDenied(words)
                    : new ProviderRefused(redaction.code(error), words);
        }
    }
}
