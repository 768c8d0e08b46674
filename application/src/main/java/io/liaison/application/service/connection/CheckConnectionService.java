package io.liaison.application.service.connection;

import io.liaison.application.port.inbound.connection.CheckConnection;
import io.liaison.application.port.outbound.TokenGrants;
import io.liaison.application.port.outbound.TokenGrants.Reading;
import io.liaison.application.service.access.Guard;
import io.liaison.application.service.provider.ProviderCalls;
import io.liaison.application.service.provider.ProviderClients;
import io.liaison.domain.authentication.AccessToken;
import io.liaison.domain.authentication.RefreshPolicy;
import io.liaison.domain.connection.Account;
import io.liaison.domain.connection.Connection;
import io.liaison.domain.connection.ConnectionStatus;
import io.liaison.domain.connection.Diagnosis;
import io.liaison.domain.connection.HealthReport;
import io.liaison.domain.error.Conflict.ConsentPending;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.ProviderMessage;
import io.liaison.domain.error.Refused.GrantRejected;
import io.liaison.domain.shared.Permission;
import io.vavr.control.Either;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

final class CheckConnectionService implements CheckConnection {
    private final Guard guard;
    private final TokenGrants grants;
    private final TokenRenewal renewal;
    private final ProviderClients clients;
    private final ProviderCalls calls;
    private final Statuses statuses;
    private final InstantSource clock;

    CheckConnectionService(
            Guard guard,
            TokenGrants grants,
            TokenRenewal renewal,
            ProviderClients clients,
            ProviderCalls calls,
            Statuses statuses,
            InstantSource clock) {
        this.guard = guard;
        this.grants = grants;
        this.renewal = renewal;
        this.clients = clients;
        this.calls = calls;
        this.statuses = statuses;
        this.clock = clock;
    }

    @Override
    public Either<Failure, HealthReport> check(Command command) {
        var begun = clock.instant();
        return guard.connection(command.actor(), command.id(), Permission.CONNECTIONS_USE)
                .flatMap(view -> examine(view.connection(), begun));
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
        var tenant = connection.placement().tenant();
        return grants.read(tenant, connection.id())
                .flatMap(stored -> identify(connection, stored)
                        .fold(
                                failure -> refused(connection, stored, failure, begun),
                                account -> statuses.confirmed(tenant, connection.id())
                                        .map(confirmed -> new HealthReport.Healthy(account, begun, since(begun)))));
    }

    /** A token that is refused before its time may have been revoked alone, so its successor is asked for once. */
    private Either<Failure, Account> identify(Connection connection, Reading stored) {
        return clients.of(connection, connection.details())
                .flatMap(provider -> fresh(connection, stored)
                        .flatMap(current -> token(current)
                                .flatMap(token -> calls.account(provider, token))
                                .fold(
                                        failure -> failure instanceof GrantRejected
                                                        && current.generation() == stored.generation()
                                                ? renewal.renew(
                                                                connection
                                                                        .placement()
                                                                        .tenant(),
                                                                connection.id(),
                                                                current)
                                                        .flatMap(CheckConnectionService::token)
                                                        .flatMap(token -> calls.account(provider, token))
                                                : Either.left(failure),
                                        Either::right)));
    }

    private Either<Failure, Reading> fresh(Connection connection, Reading stored) {
        var due = stored.token()
                .forAll(token ->
                        stored.obtainedAt().exists(obtained -> RefreshPolicy.isDue(token, obtained, clock.instant())));
        return due ? renewal.renew(connection.placement().tenant(), connection.id(), stored) : Either.right(stored);
    }

    private static Either<Failure, AccessToken> token(Reading reading) {
        return reading.token().toEither(() -> new GrantRejected("no_access_token", ProviderMessage.NONE));
    }

    private Either<Failure, HealthReport> refused(
            Connection connection, Reading stored, Failure failure, Instant begun) {
        if (!Diagnosis.isProvenBy(failure)) {
            return Either.left(failure);
        }
        var diagnosis = Diagnosis.of(failure);
        return statuses.broke(connection.placement().tenant(), connection.id(), stored.generation(), diagnosis)
                .map(marked -> new HealthReport.Broken(diagnosis, begun, since(begun)));
    }

    private Duration since(Instant begun) {
        return Duration.between(begun, clock.instant());
    }
}
