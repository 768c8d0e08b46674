package io.liaison.rest.http;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;

/** An API on this machine that answers as a test says, and a connection to it by a key that it is shown as a bearer token. */
final class ApiBehind implements AutoCloseable {
    static final String KEY = "key-of-the-api-0123456789";
    static final long CHUNKED = 0;
    static final long NOTHING = -1;
    private final ConcurrentLinkedQueue<String> asked = new ConcurrentLinkedQueue<>();
    private final HttpServer server;

    private ApiBehind(HttpServer server, HttpHandler handler) {
        this.server = server;
        server.createContext("/", exchange -> answer(exchange, handler));
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
    }

    static ApiBehind answering(HttpHandler handler) {
        try {
            var loopback = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
            return new ApiBehind(HttpServer.create(loopback, 0), handler);
        } catch (IOException unusable) {
            throw new UncheckedIOException(unusable);
        }
    }

    /** One that repeats the body that it is sent. */
    static ApiBehind echoing() {
        return answering(exchange -> {
            exchange.sendResponseHeaders(200, CHUNKED);
            exchange.getRequestBody().transferTo(exchange.getResponseBody());
        });
    }

    /** The address of what goes through a new connection to it. */
    String proxyOf(Story story) {
        return proxyOf(story, "http://localhost:" + server.getAddress().getPort() + "/base");
    }

    static String proxyOf(Story story, String apiBaseUrl) {
        var connector = OwnConnector.in(story).shownTokensAt(apiBaseUrl);
        var connected = story.connect(connector.key(), "personal_access_token", "\"token\": \"" + KEY + "\"");
        return "/api/v1/connections/" + connected.text("/id") + "/proxy/";
    }

    /** The lines of the requests that came. */
    List<String> asked() {
        return List.copyOf(asked);
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange, HttpHandler handler) throws IOException {
        try (exchange) {
            asked.add(exchange.getRequestMethod() + " " + exchange.getRequestURI());
            handler.handle(exchange);
        }
    }
}
