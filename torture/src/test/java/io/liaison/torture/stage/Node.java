package io.liaison.torture.stage;

import io.liaison.application.engine.Parts;
import io.liaison.application.port.inbound.connection.GetToken;
import io.liaison.application.port.outbound.GatewayProvider.Gateway;
import io.liaison.application.port.outbound.GatewayProvider.Settings;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Unavailable.StorageUnavailable;
import io.liaison.domain.shared.ConnectionId;
import io.liaison.providers.fixture.KeycloakServer;
import io.liaison.torture.engine.Embedded;
import io.liaison.torture.engine.EngineSettings;
import io.vavr.collection.HashSet;
import io.vavr.collection.Stream;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;

/** An engine with a storage of its own that reaches Keycloak, and what it has asked there. */
record Node(Embedded engine, Queue<String> trace) {
    private static final int TRIES = 10;

    static Node open(EngineSettings settings, KeycloakServer keycloak) {
        var trace = new ConcurrentLinkedQueue<String>();
        return new Node(Embedded.open(settings, gateway(keycloak), trace::add).get(), trace);
    }

    /** As a caller gets it: a storage that is too busy is asked again. */
    Either<Failure, String> token(String connection) {
        return Stream.continually(() -> ask(connection))
                .take(TRIES)
                .find(answer -> answer.isRight() || !(answer.getLeft() instanceof StorageUnavailable))
                .getOrElse(() -> ask(connection));
    }

    private Either<Failure, String> ask(String connection) {
        return engine.liaison()
                .connections()
                .getToken()
                .token(new GetToken.Query(engine.administrator(), new ConnectionId(UUID.fromString(connection))))
                .map(token -> token.access().value().reveal());
    }

    /** Each question to the provider that carried a token there. */
    List<String> questions() {
        return trace.stream()
                .filter(line ->
                        line.contains(" began ") && line.contains(" TokenEndpoint.") && line.contains(" token="))
                .toList();
    }

    Either<Failure, String> close() {
        return engine.storage().closing().close();
    }

    private static Gateway gateway(KeycloakServer keycloak) {
        var settings = new Settings(
                HashSet.of(keycloak.hostAndPort()),
                Option.some(keycloak.authorityPem()),
                Option.none(),
                Duration.ofSeconds(10),
                Duration.ofSeconds(30));
        return Parts.gateway().flatMap(found -> found.open(settings)).get();
    }
}
