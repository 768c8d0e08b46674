package io.liaison.torture.event.http;

import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.concurrent.Executors;

/** Listens on the loopback, and lets each path have its handler. */
public final class LocalServer implements AutoCloseable {
    private static final int BACKLOG = 256;
    private final HttpServer server;

    private LocalServer(HttpServer server) {
        this.server = server;
    }

    public static LocalServer open() {
        System.setProperty("sun.net.httpserver.nodelay", "true");
        try {
            return new LocalServer(
                    HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), BACKLOG));
        } catch (IOException unusable) {
            throw new UncheckedIOException(unusable);
        }
    }

    /** By the name that operators allow. */
    public String address() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    public void serve(Map<String, HttpHandler> handlers) {
        handlers.forEach(server::createContext);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        Thread.ofPlatform().daemon().start(server::start);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
