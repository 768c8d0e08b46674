package io.liaison.application.service.connection;

import io.liaison.application.port.inbound.connection.CheckConnection;
import io.liaison.application.service.access.Guard;
import io.liaison.application.service.ledger.Ledger;
import io.liaison.domain.audit.AuditAction;
import io.liaison.domain.audit.AuditOutcome;
import io.liaison.domain.connection.Connection;
import io.liaison.domain.connection.ConnectionStatus;
import io.liaison.domain.connection.HealthReport;
import io.liaison.domain.error.Conflict.ConsentPending;
import io.liaison.domain.error.Failure;
import io.liaison.domain.shared.Permission;
import io.vavr.control.Either;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

final class CheckConnectionService implements CheckConnection {
    private final Guard guard;
    private final Examination examination;
    private final Ledger ledger;
    private final InstantSource clock;

    CheckConnectionService(Guard guard, Examination examination, Ledger ledger, InstantSource clock) {
        this.guard = guard;
        this.examination = examination;
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
            case ConnectionStatus.Connected connected -> examination.of(connection);
            case ConnectionStatus.Disconnected broken ->
                connection.account().isDefined()
                        ? examination.of(connection)
                        : Either.right(new HealthReport.Broken(broken.diagnosis(), begun, Duration.ZERO));
        };
    }
}
