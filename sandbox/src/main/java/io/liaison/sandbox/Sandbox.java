package io.liaison.sandbox;

import io.liaison.sandbox.http.BodyBounds;
import io.liaison.sandbox.http.LoopbackServer;
import java.io.IOException;
import java.net.URI;

/**
 * A running authorization server with its resource server, its messages to subscribers, and consumers. Everything it knows is in
 * memory and ends with it.
 */
public final class Sandbox implements AutoCloseable {
    private static final BodyBounds EVENTS_ARE_LARGE = new BodyBounds("/consumer/", 32 * 1024 * 1024);

    private final LoopbackServer server;
    private final Wiring wiring;

    private Sandbox(LoopbackServer server, Wiring wiring) {
        this.server = server;
        this.wiring = wiring;
    }

    /**
     * Serves when this returns.
     *
     * @throws IOException when the port is taken or may not be used
     */
    public static Sandbox start(SandboxSettings settings) throws IOException {
        var server = LoopbackServer.bind(settings.port());
        var wiring = new Wiring(settings, server.address());
        server.serve(wiring.router(), EVENTS_ARE_LARGE);
        return new Sandbox(server, wiring);
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
        wiring.close();
    }
}
