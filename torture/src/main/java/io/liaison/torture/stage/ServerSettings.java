package io.liaison.torture.stage;

import io.liaison.domain.authentication.Secret;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** How a server is set up: the master key in a file, as containers mount it, and the other secrets in the environment. */
public record ServerSettings(int port, Map<String, String> environment) {

    /** On a port of its own; everything that providers are told to be on this machine may be called. */
    public static ServerSettings of(DatabaseServer database, Path masterKey, Secret administratorKey)
            throws IOException {
        var port = freePort();
        return new ServerSettings(
                port,
                Map.of(
                        "LIAISON_PORT", String.valueOf(port),
                        "LIAISON_DB_URL", database.url(),
                        "LIAISON_DB_USER", DatabaseServer.user(),
                        "LIAISON_DB_PASSWORD", database.password().reveal(),
                        "LIAISON_MASTER_KEY_FILE", masterKey.toString(),
                        "LIAISON_ADMIN_KEY", administratorKey.reveal(),
                        "LIAISON_ALLOWED_PRIVATE_HOSTS", "localhost"));
    }

    public ServerSettings and(Map<String, String> further) {
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
