package io.liaison.torture.canary.stage;

import io.liaison.torture.canary.secret.Kind;
import io.liaison.torture.canary.secret.Marks;
import io.liaison.torture.stage.DatabaseServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** How the server is set up: the master key in a file, as containers mount it, and the other secrets in the environment. */
record ServerSettings(int port, Map<String, String> environment) {

    static ServerSettings of(Path folder, DatabaseServer database, Marks marks, int provider) throws IOException {
        var port = freePort();
        var masterKey = Files.writeString(folder.resolve("master.key"), marks.masterKey());
        return new ServerSettings(
                port,
                Map.ofEntries(
                        Map.entry("LIAISON_PORT", String.valueOf(port)),
                        Map.entry("LIAISON_DB_URL", database.url()),
                        Map.entry("LIAISON_DB_USER", DatabaseServer.user()),
                        Map.entry("LIAISON_DB_PASSWORD", database.password().reveal()),
                        Map.entry("LIAISON_MASTER_KEY_FILE", masterKey.toString()),
                        Map.entry("LIAISON_ADMIN_KEY", marks.only(Kind.ADMINISTRATOR_KEY)),
                        Map.entry("LIAISON_ALLOWED_PRIVATE_HOSTS", "localhost"),
                        Map.entry("LIAISON_CHECK_EVERY", "PT1M"),
                        Map.entry("LIAISON_EVENTS_WEBHOOK", "http://localhost:" + provider + "/events"),
                        Map.entry("LIAISON_EVENTS_WEBHOOK_SECRET", marks.webhookSecret())));
    }

    ServerSettings and(Map<String, String> further) {
        var all = new HashMap<>(environment);
        all.putAll(further);
        return new ServerSettings(port, Map.copyOf(all));
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
