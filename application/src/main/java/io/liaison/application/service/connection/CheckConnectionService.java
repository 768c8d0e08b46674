package io.liaison.application.service.connection;

import io.liaison.application.port.inbound.connection.CheckConnection;
import io.liaison.application.port.outbound.TokenGrants;
import io.liaison.application.service.access.Guard;
import io.liaison.application.service.ledger.Ledger;
import io.liaison.domain.audit.AuditAction;
import io.liaison.domain.audit.AuditOutcome;
import io.liaison.domain.connection.Account;
import io.liaison.domain.connection.Connection;
import io.liaison.domain.connection.ConnectionStatus;
import io.liaison.domain.connection.Diagnosis;
import io.liaison.domain.connection.HealthReport;
import io.liaison.domain.error.Conflict.ConsentPending;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Refused.ConnectionBroken;
import io.liaison.domain.error.Unavailable.RefreshInProgress;
import io.liaison.domain.shared.Permission;
import io.vavr.control.Either;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

final class CheckConnectionService implements CheckConnection {
    private static final Duration RETRY_AFTER = Duration.ofSeconds(1);
    private final Guard guard;
    private final TokenGrants grants;
    private final Probe probe;
    private final Statuses statuses;
    private final Ledger ledger;
    private final InstantSource clock;

    CheckConnectionService(
            Guard guard, TokenGrants grants, Probe probe, Statuses statuses, Ledger ledger, InstantSource clock) {
        this.guard = guard;
        this.grants = grants;
        this.probe = probe;
        this.statuses = statuses;
        this.ledger = ledger;
        this.clock = clock;
    }

    @Override
    public Either<Failure, HealthReport> check(Command command) {
        var begun = clock.instant();
        var intended = ConnectionDeeds.by(command.actor(), AuditAction.CONNECTION_CHECK, command.id());
        return ledger.unlessDone(
                intended,
                guard.connection(command.actor(), command.id(), Permission.CONNECTIONS_USE)
                        .map(found -> found.subject().connection())
                        .flatMap(connection -> examine(connection, begun)
                                .flatMap(report -> ledger.noted(
                                        ConnectionDeeds.about(intended, connection), outcome(report), report))));
    }

    /** That it is broken is the answer here, and all the same the end of what was tried. */
    private static AuditOutcome outcome(HealthReport report) {
        return switch (report) {
            case HealthReport.Healthy healthy -> new AuditOutcome.Succeeded();
            case HealthReport.Broken broken ->
                new AuditOutcome.Refused(broken.diagnosis().code());
        };
    }

    private Either<Failure, HealthReport> examine(Connection connection, Instant begun) {
        return switch (connection.status().asOf(begun)) {
            case ConnectionStatus.Pending pending -> Either.left(new ConsentPending(connection.id()));
            case ConnectionStatus.Connected connected -> ask(connection, begun);
            case ConnectionStatus.Disconnected broken ->
                connection.account().isDefined()
                        ? ask(connection, begun)
                        : Either.right(new HealthReport.Broken(broken.diagnosis(), begun, Duration.ZERO));
        };
    }

    private Either<Failure, HealthReport> ask(Connection connection, Instant begun) {
        return grants.read(connection.placement().tenant(), connection.id())
                .flatMap(stored -> probe.ask(connection, stored)
                        .fold(
                                refusal -> refused(connection, refusal, begun),
                                account -> accepted(connection, account, begun)));
    }

    private Either<Failure, HealthReport> accepted(Connection connection, Account account, Instant begun) {
        return statuses.confirmed(connection.placement().tenant(), connection.id())
                .map(confirmed -> new HealthReport.Healthy(account, begun, since(begun)));
    }

    private Either<Failure, HealthReport> refused(Connection connection, Probe.Refusal refusal, Instant begun) {
        if (refusal.why() instanceof ConnectionBroken) {
            return foundByAnother(connection, begun);
        }
        if (!Diagnosis.isProvenBy(refusal.why())) {
            return Either.left(refusal.why());
        }
        var diagnosis = Diagnosis.of(refusal.why());
        return statuses.broke(connection.placement().tenant(), connection.id(), refusal.generation(), diagnosis)
                .map(marked -> new HealthReport.Broken(diagnosis, begun, since(begun)));
    }

    /** Whoever was quicker has asked the provider and written down what it said. */
    private Either<Failure, HealthReport> foundByAnother(Connection connection, Instant begun) {
        return grants.read(connection.placement().tenant(), connection.id())
                .flatMap(reading -> reading.status() instanceof ConnectionStatus.Disconnected broken
                        ? Either.right(new HealthReport.Broken(broken.diagnosis(), begun, since(begun)))
                        : Either.left(new RefreshInProgress(RETRY_AFTER)));
    }

    private Duration since(Instant begun) {
        return Duration.between(begun, clock.instant());
    }
}
