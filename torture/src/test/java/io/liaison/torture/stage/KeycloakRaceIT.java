package io.liaison.torture.stage;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.domain.authentication.Secret;
import io.liaison.domain.error.Failure;
import io.liaison.providers.fixture.KeycloakRealm;
import io.liaison.providers.fixture.KeycloakServer;
import io.liaison.torture.engine.EngineSettings;
import io.vavr.control.Either;
import java.net.URI;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeycloakRaceIT {
    private static final int CALLERS = 100;
    private static final int EXPIRIES = 2;
    private static final KeycloakServer KEYCLOAK = KeycloakServer.running();

    /** Of the twelve seconds that a token lives, the last three are for its successor. */
    private static final Executor WHEN_DUE = CompletableFuture.delayedExecutor(9200, TimeUnit.MILLISECONDS);

    @TempDir
    private Path folder;

    @Test
    void of_a_hundred_callers_at_two_nodes_one_refreshes_and_all_are_served() throws InterruptedException {
        var database = DatabaseServer.start(folder.resolve("database-server"));
        var nodes = List.of(node(database), node(database));
        var connection = Home.furnished(nodes.getFirst().engine(), keycloak())
                .connect()
                .get()
                .connection();
        var former = new HashSet<>(List.of(nodes.getFirst().token(connection).get()));

        for (var expiry = 1; expiry <= EXPIRIES; expiry++) {
            var tokens = CompletableFuture.supplyAsync(() -> race(nodes, connection), WHEN_DUE)
                    .join();

            assertThat(tokens).hasSize(CALLERS).allMatch(Either::isRight);
            assertThat(former.addAll(tokens.stream().map(Either::get).toList())).isTrue();
            assertThat(nodes.stream().flatMap(node -> node.questions().stream()))
                    .hasSize(expiry);
            assertThat(former).hasSize(expiry + 1);
        }

        assertThat(nodes).allSatisfy(node -> assertThat(node.close().isRight()).isTrue());
        database.stop();
    }

    private static List<Either<Failure, String>> race(List<Node> nodes, String connection) {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            return IntStream.range(0, CALLERS)
                    .mapToObj(number -> nodes.get(number % nodes.size()))
                    .map(node -> CompletableFuture.supplyAsync(() -> node.token(connection), threads))
                    .toList()
                    .stream()
                    .map(CompletableFuture::join)
                    .toList();
        }
    }

    private Node node(DatabaseServer database) {
        var settings = new EngineSettings(
                database.url(),
                DatabaseServer.user(),
                database.password(),
                new Secret(Base64.getEncoder().encodeToString(new byte[32])),
                new Secret("the administrator of the race"),
                KEYCLOAK.issuer(),
                folder);
        return Node.open(settings, KEYCLOAK);
    }

    private static Counterpart keycloak() {
        return new Counterpart(
                KEYCLOAK.issuer(),
                URI.create(KEYCLOAK.issuer() + "/protocol/openid-connect"),
                io.vavr.collection.List.of("openid", "profile"),
                new Counterpart.Identity("GET /userinfo", "/sub", "/preferred_username"),
                KeycloakRealm.HASTY_APP,
                new Secret(KeycloakRealm.SECRET),
                page -> KEYCLOAK.person("ada").consents(page));
    }
}
