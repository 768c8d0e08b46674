package io.liaison.sandbox;

import io.liaison.sandbox.http.LoopbackServer;
import java.io.IOException;
import java.net.URI;

/** A running authorization server with its resource server. Everything it knows is in memory and ends with it. */
public final class Sandbox implements AutoCloseable {
    private final LoopbackServer server;

    private Sandbox(LoopbackServer server) {
        this.server = server;
    }

    /**
     * Serves when this returns.
     *
     * @throws IOException when the port is taken or may not be used
     */
    public static Sandbox start(SandboxSettings settings) throws IOException {
        var server = LoopbackServer.bind(settings.port());
        server.serve(Wiring.router(settings, server.address()));
        return new Sandbox(server);
    }

    /** What clients configure: {@code http://127.0.0.1:<port>}. */
    public URI issuer() {
        return server.address();
    }

    public int port() {
        return server.port();
    }

    @Override
    public void close() {
        server.close();
    }
}
