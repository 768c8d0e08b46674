package io.liaison.torture.engine;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.liaison.application.port.inbound.connection.GetToken;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Refused.ConnectionBroken;
import io.liaison.domain.shared.ConnectionId;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.UUID;
import java.util.concurrent.Executors;

/** {@code GET /<connection>} on the loopback: {@code 200} and the token, or {@code 409} and the name of the failure. */
final class TokenServer {
    private static final int BACKLOG = 256;
    private final Embedded engine;

    private TokenServer(Embedded engine) {
        this.engine = engine;
    }

    /** The port on which it listens. */
    static int start(Embedded engine) throws IOException {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), BACKLOG);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", new TokenServer(engine)::answer);
        server.start();
        return server.getAddress().getPort();
    }

    private void answer(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath();
        var connection = new ConnectionId(UUID.fromString(path.substring(1)));
        var outcome =
                engine.liaison().connections().getToken().token(new GetToken.Query(engine.administrator(), connection));
        var body = outcome.fold(
                        TokenServer::name, token -> token.access().value().reveal())
                .getBytes(UTF_8);
        try (exchange) {
            exchange.sendResponseHeaders(outcome.isRight() ? 200 : 409, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private static String name(Failure failure) {
        return failure instanceof ConnectionBroken broken
                ? "ConnectionBroken:" + broken.cause()
                : failure.getClass().getSimpleName();
    }
}
