package io.liaison.application.service.authorization;

import io.liaison.application.port.outbound.DeviceAuthorizations;
import io.liaison.application.port.outbound.DeviceAuthorizations.Turn;
import io.liaison.application.port.outbound.PendingAuthorizations;
import io.liaison.application.service.authorization.Consent.Asked;
import io.liaison.application.service.authorization.DeviceQuestion.Granted;
import io.liaison.application.service.connection.Awaited;
import io.liaison.application.service.connection.ConnectionDeeds;
import io.liaison.application.service.connection.Statuses;
import io.liaison.application.service.ledger.Ledger;
import io.liaison.domain.access.Actor;
import io.liaison.domain.audit.AuditAction;
import io.liaison.domain.authentication.DeviceAuthorization;
import io.liaison.domain.authentication.PendingAuthorization;
import io.liaison.domain.connection.Connection;
import io.liaison.domain.connection.Diagnosis;
import io.liaison.domain.error.Conflict.AuthorizationUsed;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Forbidden.EgressRefused;
import io.liaison.domain.error.NotFound.AuthorizationNotFound;
import io.liaison.domain.error.Refused.IssuerMismatch;
import io.liaison.domain.error.Refused.ProviderMisbehaved;
import io.liaison.domain.error.Unavailable;
import io.liaison.domain.error.Unavailable.ProviderBusy;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.InstantSource;

/** Takes the answers of consents on other devices: connects or reconnects with them, or notes why that comes to nothing. */
final class DeviceConsents implements Awaited {
    /** Longer than a provider takes that answers at all. */
    private static final Duration TERM = Duration.ofMinutes(2);

    private final DeviceAuthorizations devices;
    private final PendingAuthorizations authorizations;
    private final DeviceQuestion question;
    private final Consent consent;
    private final Statuses statuses;
    private final Ledger ledger;
    private final InstantSource clock;

    DeviceConsents(
            DeviceAuthorizations devices,
            PendingAuthorizations authorizations,
            DeviceQuestion question,
            Consent consent,
            Statuses statuses,
            Ledger ledger,
            InstantSource clock) {
        this.devices = devices;
        this.authorizations = authorizations;
        this.question = question;
        this.consent = consent;
        this.statuses = statuses;
        this.ledger = ledger;
        this.clock = clock;
    }

    @Override
    public Either<Failure, Option<Polled>> of(Connection connection) {
        return devices.claimOf(connection.placement().tenant(), connection.id(), clock.instant(), TERM)
                .flatMap(this::polled);
    }

    @Override
    public Either<Failure, Option<Polled>> next() {
        return devices.claim(clock.instant(), TERM).flatMap(this::polled);
    }

    private Either<Failure, Option<Polled>> polled(Option<Turn> due) {
        return due.map(turn -> polled(turn).map(Option::some)).getOrElse(() -> Either.right(Option.none()));
    }

    private Either<Failure, Polled> polled(Turn turn) {
        return consent.asked(turn.authorization().consent())
                .flatMap(asked -> question.ask(asked.provider(), turn)
                        .flatMap(granted -> granted.map(grant -> connected(turn, asked, grant))
                                .getOrElse(() -> Either.right(new Polled.Open(Option.none())))))
                .fold(failure -> failed(turn.authorization(), failure), Either::right);
    }

    private Either<Failure, Polled> connected(Turn turn, Asked asked, Granted granted) {
        var authorization = turn.authorization();
        var ending = new Ending(
                () -> taken(authorization),
                failure -> granted.kept() && (isPassing(authorization, failure) || isTakenByAnother(failure)));
        return consent.accept(actor(authorization), asked, granted.grant(), ending)
                .map(Polled.Connected::new);
    }

    private Either<Failure, Polled> failed(DeviceAuthorization authorization, Failure why) {
        return isPassing(authorization, why)
                ? devices.postpone(authorization, authorization.pause(patience(why)))
                        .map(postponed -> new Polled.Open(Option.some(why)))
                : refused(authorization, why);
    }

    /** A connection that was never connected shows why. Of what somebody else has taken meanwhile, there is nothing to say. */
    private Either<Failure, Polled> refused(DeviceAuthorization authorization, Failure why) {
        return taken(authorization)
                .<Either<Failure, Polled>>fold(
                        gone -> isTakenByAnother(gone) || gone instanceof AuthorizationNotFound
                                ? Either.right(new Polled.Open(Option.none()))
                                : Either.left(gone),
                        taken -> noted(authorization, why).map(Polled.Refused::new));
    }

    private Either<Failure, Failure> noted(DeviceAuthorization authorization, Failure why) {
        var pending = authorization.consent();
        var ignored = ledger.unlessDone(
                ConnectionDeeds.by(actor(authorization), AuditAction.CONNECTION_CONSENT, pending.connection()),
                Either.<Failure, Polled>left(why));
        return statuses.neverConnected(pending.tenant(), pending.connection(), Diagnosis.of(why))
                .map(written -> why);
    }

    private Either<Failure, PendingAuthorization> taken(DeviceAuthorization authorization) {
        return authorizations
                .take(authorization.consent(), clock.instant())
                .flatMap(taken -> devices.remove(authorization).map(removed -> taken));
    }

    /** Silence, haste and nonsense say nothing about the person, who may consent until the time is over. */
    private boolean isPassing(DeviceAuthorization authorization, Failure why) {
        return !authorization.isOver(clock.instant())
                && (why instanceof Unavailable
                        || why instanceof ProviderMisbehaved
                        || why instanceof IssuerMismatch
                        || why instanceof EgressRefused);
    }

    private static boolean isTakenByAnother(Failure why) {
        return why instanceof AuthorizationUsed;
    }

    private static Duration patience(Failure why) {
        return why instanceof ProviderBusy busy ? busy.retryAfter() : Duration.ZERO;
    }

    private static Actor actor(DeviceAuthorization authorization) {
        return new Actor(
                authorization.consent().tenant(), authorization.consent().requestedBy());
    }
}
