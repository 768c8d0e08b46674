package io.liaison.application.service.connection;

import io.liaison.application.port.outbound.TokenGrants;
import io.liaison.domain.connection.Account;
import io.liaison.domain.connection.Connection;
import io.liaison.domain.connection.ConnectionStatus;
import io.liaison.domain.connection.Diagnosis;
import io.liaison.domain.connection.HealthReport;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Refused.ConnectionBroken;
import io.liaison.domain.error.Unavailable.RefreshInProgress;
import io.vavr.control.Either;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** Asks the provider about a connection, and lets the status follow what it proves: whoever wanted to know. */
public final class Examination {
    private static final Duration RETRY_AFTER = Duration.ofSeconds(1);
    private final TokenGrants grants;
    private final Probe probe;
    private final Statuses statuses;
    private final InstantSource clock;

    Examination(TokenGrants grants, Probe probe, Statuses statuses, InstantSource clock) {
        this.grants = grants;
        this.probe = probe;
        this.statuses = statuses;
        this.clock = clock;
    }

    /** A failure has proved nothing, so it has changed nothing. */
    public Either<Failure, HealthReport> of(Connection connection) {
        var begun = clock.instant();
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
            return asWritten(connection, begun);
        }
        if (!Diagnosis.isProvenBy(refusal.why())) {
            return Either.left(refusal.why());
        }
        if (refusal.isWritten()) {
            return asWritten(connection, begun);
        }
        var diagnosis = Diagnosis.of(refusal.why());
        return statuses.broke(connection.placement().tenant(), connection.id(), refusal.generation(), diagnosis)
                .map(marked -> new HealthReport.Broken(diagnosis, begun, since(begun)));
    }

    /** Whoever has asked the provider has written down what it said, unless the last token has ended only just now. */
    private Either<Failure, HealthReport> asWritten(Connection connection, Instant begun) {
        return grants.read(connection.placement().tenant(), connection.id())
                .flatMap(reading -> reading.status() instanceof ConnectionStatus.Disconnected broken
                        ? Either.right(new HealthReport.Broken(broken.diagnosis(), begun, since(begun)))
                        : Either.left(new RefreshInProgress(RETRY_AFTER)));
    }

    private Duration since(Instant begun) {
        return Duration.between(begun, clock.instant());
    }
}
