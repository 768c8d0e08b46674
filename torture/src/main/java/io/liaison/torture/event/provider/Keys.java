package io.liaison.torture.event.provider;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import io.liaison.torture.event.http.Exchanges;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/** By what the provider knows its customers: keys that last, and tokens that do not. */
final class Keys {
    private static final Duration LIFE = Duration.ofSeconds(40);
    private static final String BEARER = "Bearer ";
    private final List<Account> accounts;

    Keys(List<Account> accounts) {
        this.accounts = accounts;
    }

    Optional<Account> owner(Headers headers) {
        return Optional.ofNullable(headers.getFirst("X-Key"))
                .or(() -> Optional.ofNullable(headers.getFirst("Authorization")).flatMap(Keys::nameInToken))
                .flatMap(this::named);
    }

    /** A token for whoever says who he is; the name stands in it, and until when it is good. */
    void grant(HttpExchange exchange) throws IOException {
        var client = client(exchange.getRequestHeaders());
        Exchanges.answer(
                exchange,
                200,
                "{\"access_token\":\"%s.%d\",\"token_type\":\"Bearer\",\"expires_in\":%d}"
                        .formatted(client, Instant.now().plus(LIFE).toEpochMilli(), LIFE.toSeconds()));
    }

    private static String client(Headers headers) {
        var basic = headers.getFirst("Authorization").substring("Basic ".length());
        return new String(Base64.getDecoder().decode(basic), StandardCharsets.UTF_8).split(":", 2)[0];
    }

    private static Optional<String> nameInToken(String header) {
        var parts = header.substring(Math.min(header.length(), BEARER.length())).split("\\.", -1);
        return parts.length == 2 && Long.parseLong(parts[1]) > System.currentTimeMillis()
                ? Optional.of(parts[0])
                : Optional.empty();
    }

    private Optional<Account> named(String name) {
        return accounts.stream().filter(account -> account.name().equals(name)).findFirst();
    }
}
