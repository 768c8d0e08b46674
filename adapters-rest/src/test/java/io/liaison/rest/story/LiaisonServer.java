package io.liaison.rest.story;

import io.liaison.providers.fixture.KeycloakServer;
import io.liaison.providers.fixture.ServerProcess;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The packaged server in a process of its own, on a PostgreSQL of its own, as an operator starts it. */
record LiaisonServer(URI address, ServerProcess process) {
    private static final String ADMIN_KEY = "administrator-of-the-story";
    private static final Path JAR =
            Path.of("target", "quarkus-app", "quarkus-run.jar").toAbsolutePath();
    private static final Pattern READY = Pattern.compile("ready in [0-9.]+ s");

    /** Starts in that folder, with its data there, and may call that Keycloak. */
    static LiaisonServer start(Path folder, KeycloakServer keycloak) {
        try {
            var port = freePort();
            var command = new ProcessBuilder(command()).directory(folder.toFile());
            var environment = command.environment();
            environment.keySet().removeIf(name -> name.startsWith("LIAISON_"));
            environment.putAll(settings(folder, port, keycloak));
            var process = ServerProcess.start(command, READY);
            process.awaitReady();
            return new LiaisonServer(URI.create("http://localhost:" + port), process);
        } catch (IOException unusable) {
            throw new UncheckedIOException(unusable);
        }
    }

    Api asAdministrator() {
        return new Api(address, ADMIN_KEY);
    }

    private static List<String> command() {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return List.of(java, "-Xmx128m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-jar", JAR.toString());
    }

    private static Map<String, String> settings(Path folder, int port, KeycloakServer keycloak) throws IOException {
        var authority = Files.writeString(folder.resolve("authority.pem"), keycloak.authorityPem());
        return Map.of(
                "LIAISON_PORT", String.valueOf(port),
                "LIAISON_DATA", folder.resolve("data").toString(),
                "LIAISON_ADMIN_KEY", ADMIN_KEY,
                "LIAISON_ALLOWED_PRIVATE_HOSTS", keycloak.hostAndPort(),
                "LIAISON_TRUSTED_CERTIFICATES", authority.toString());
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
