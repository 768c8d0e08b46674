package io.liaison.sandbox.http;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Listens on 127.0.0.1 and nowhere else; one virtual thread a request. */
public final class LoopbackServer implements AutoCloseable {
    private static final byte[] LOOPBACK = {127, 0, 0, 1};

    private final HttpServer server;
    private final ExecutorService threads;

    private LoopbackServer(HttpServer server) {
        this.server = server;
        this.threads = Executors.newVirtualThreadPerTaskExecutor();
    }

    /** Takes the port (0: any free one) before it serves, so that the endpoints can be told their address. */
    public static LoopbackServer bind(int port) throws IOException {
        var address = new InetSocketAddress(InetAddress.getByAddress(LOOPBACK), port);
        return new LoopbackServer(HttpServer.create(address, 0));
    }

    public int port() {
        return server.getAddress().getPort();
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + port());
    }

    public void serve(Endpoint endpoint) {
        serve(endpoint, BodyBounds.USUAL);
    }

    public void serve(Endpoint endpoint, BodyBounds bounds) {
        server.setExecutor(threads);
        server.createContext("/", new ExchangeHandler(address(), bounds, new LocalCallersOnly(port(), endpoint)));
        server.start();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
