package io.liaison.torture.event.provider;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import io.liaison.torture.event.http.Exchanges;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;

/** Where customers say where they want to be posted to. */
final class HookDesk {
    private final Subscriptions subscriptions;

    HookDesk(Subscriptions subscriptions) {
        this.subscriptions = subscriptions;
    }

    void serve(HttpExchange exchange, Account account) throws IOException {
        var id = exchange.getRequestURI().getPath().replaceFirst("^/api/hooks/?", "");
        var body = Exchanges.object(Exchanges.body(exchange));
        switch (exchange.getRequestMethod()) {
            case "POST" -> subscribe(exchange, account, body);
            case "PATCH" -> renew(exchange, id);
            case "DELETE" -> Exchanges.answer(exchange, subscriptions.remove(id) ? 204 : 404);
            default -> Exchanges.answer(exchange, 405);
        }
    }

    private void subscribe(HttpExchange exchange, Account account, Map<String, Object> body) throws IOException {
        var from = Instant.now();
        var kind = kind(String.valueOf(body.get("kind")));
        var secret = switch (kind) {
            case TIMED -> String.valueOf(body.get("secret"));
            case STANDARD ->
                "whsec_"
                        + Base64.getEncoder()
                                .encodeToString(UUID.randomUUID().toString().getBytes(UTF_8));
        };
        var path = URI.create(String.valueOf(body.get("url"))).getPath();
        var made = new Subscription(
                UUID.randomUUID().toString(), account, kind, path, secret, from, Instant.now(), Instant.MAX);
        subscriptions.add(made);
        Exchanges.answer(exchange, 201, "{\"id\":\"%s\",\"secret\":\"%s\"}".formatted(made.id(), secret));
    }

    private void renew(HttpExchange exchange, String id) throws IOException {
        var renewed = subscriptions.renew(id);
        Exchanges.answer(exchange, renewed.isPresent() ? 200 : 404, "{}");
    }

    private static PostedKind kind(String key) {
        return Arrays.stream(PostedKind.values())
                .filter(kind -> kind.key().equals(key))
                .findFirst()
                .orElseThrow();
    }
}
