package io.liaison.application.service.connection;

import io.liaison.application.port.inbound.connection.CheckConnection;
import io.liaison.application.service.access.Guard;
import io.liaison.application.service.connection.Awaited.Polled;
import io.liaison.application.service.ledger.Ledger;
import io.liaison.domain.audit.AuditAction;
import io.liaison.domain.audit.AuditOutcome;
import io.liaison.domain.connection.Connection;
import io.liaison.domain.connection.ConnectionStatus;
import io.liaison.domain.connection.Diagnosis;
import io.liaison.domain.connection.HealthReport;
import io.liaison.domain.error.Conflict.ConsentPending;
import io.liaison.domain.error.Failure;
import io.liaison.domain.shared.AuthenticationKind;
import io.liaison.domain.shared.Permission;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

final class CheckConnectionService implements CheckConnection {
    private final Guard guard;
    private final Examination examination;
    private final Awaited awaited;
    private final Ledger ledger;
    private final InstantSource clock;

    CheckConnectionService(Guard guard, Examination examination, Awaited awaited, Ledger ledger, InstantSource clock) {
        this.guard = guard;
        this.examination = examination;
        this.awaited = awaited;
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
        return connection.details().how().kind() == AuthenticationKind.DEVICE_CODE
                ? awaited.of(connection)
                        .fold(trouble -> Option.some(new Polled.Open(Option.some(trouble))), polled -> polled)
                        .flatMap(polled -> told(polled, connection, begun))
                        .getOrElse(() -> examined(connection, begun))
                : examined(connection, begun);
    }

    /** None where the question has decided nothing, or nothing about what is in force. */
    private Option<Either<Failure, HealthReport>> told(Polled polled, Connection connection, Instant begun) {
        var isInForce = connection.account().isDefined();
        return switch (polled) {
            case Polled.Connected connected ->
                connected
                        .view()
                        .connection()
                        .account()
                        .map(account -> Either.right(new HealthReport.Healthy(account, begun, since(begun))));
            case Polled.Refused refused ->
                Option.when(
                        !isInForce,
                        () -> Either.right(new HealthReport.Broken(Diagnosis.of(refused.why()), begun, since(begun))));
            case Polled.Open open -> open.trouble().filter(why -> !isInForce).map(Either::left);
        };
    }

    private Duration since(Instant begun) {
        return Duration.between(begun, clock.instant());
    }

    private Either<Failure, HealthReport> examined(Connection connection, Instant begun) {
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
