package io.liaison.application.service.connection;

import io.liaison.application.port.inbound.connection.CheckConnection;
import io.liaison.application.port.outbound.TokenGrants;
import io.liaison.application.service.access.Guard;
import io.liaison.domain.connection.Account;
import io.liaison.domain.connection.Connection;
import io.liaison.domain.connection.ConnectionStatus;
import io.liaison.domain.connection.Diagnosis;
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
    private final TokenGrants grants;
    private final Probe probe;
    private final Statuses statuses;
    private final InstantSource clock;

    CheckConnectionService(Guard guard, TokenGrants grants, Probe probe, Statuses statuses, InstantSource clock) {
        this.guard = guard;
        this.grants = grants;
        this.probe = probe;
        this.statuses = statuses;
        this.clock = clock;
    }

    @Override
    public Either<Failure, HealthReport> check(Command command) {
        var begun = clock.instant();
        return guard.connection(command.actor(), command.id(), Permission.CONNECTIONS_USE)
                .flatMap(found -> examine(found.subject().connection(), begun));
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
        if (!Diagnosis.isProvenBy(refusal.why())) {
            return Either.left(refusal.why());
        }
        var diagnosis = Diagnosis.of(refusal.why());
        return statuses.broke(connection.placement().tenant(), connection.id(), refusal.generation(), diagnosis)
                .map(marked -> new HealthReport.Broken(diagnosis, begun, since(begun)));
    }

    private Duration since(Instant begun) {
        return Duration.between(begun, clock.instant());
    }
}
