package io.liaison.torture.event.provider;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import io.liaison.torture.event.evidence.Tally;
import io.liaison.torture.event.http.Exchanges;
import io.liaison.torture.event.http.LocalServer;
import java.io.IOException;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** The API of the provider. */
public final class ProviderServer implements AutoCloseable {
    private final LocalServer server;
    private final Keys keys;
    private final Weather weather;
    private final PolledAnswers answers;
    private final Tally tally;

    private ProviderServer(LocalServer server, Keys keys, Weather weather, PolledAnswers answers, Tally tally) {
        this.server = server;
        this.keys = keys;
        this.weather = weather;
        this.answers = answers;
        this.tally = tally;
    }

    /** {@code tally} counts what it is asked for. */
    public static ProviderServer open(
            List<Account> accounts, Subscriptions subscriptions, Weather weather, Tally tally, SplittableRandom dice) {
        var server = LocalServer.open();
        var api = URI.create(server.address() + "/api");
        var keys = new Keys(accounts);
        var provider = new ProviderServer(server, keys, weather, new PolledAnswers(api, dice.split()), tally);
        var desk = new HookDesk(subscriptions);
        var handlers = new HashMap<String, HttpHandler>(Map.of(
                "/token", keys::grant,
                "/api/me",
                        provider.known((exchange, account) -> Exchanges.answer(
                                exchange, 200, "{\"id\":\"%1$s\",\"label\":\"%1$s\"}".formatted(account.name()))),
                "/api/hooks", provider.known((exchange, account) -> provider.subscribe(exchange, account, desk))));
        for (var kind : PolledKind.values()) {
            handlers.put(
                    "/api/" + kind.key(),
                    provider.known((exchange, account) -> provider.show(exchange, account, kind)));
        }
        server.serve(handlers);
        return provider;
    }

    public String address() {
        return server.address();
    }

    @Override
    public void close() {
        server.close();
    }

    private HttpHandler known(AccountHandler handler) {
        return exchange -> {
            var account = keys.owner(exchange.getRequestHeaders());
            if (account.isEmpty()) {
                Exchanges.answer(exchange, 401);
            } else {
                handler.serve(exchange, account.get());
            }
        };
    }

    /** Whatever is wrong, nothing is done then. */
    private void subscribe(HttpExchange exchange, Account account, HookDesk desk) throws IOException {
        if (weather.now().isPresent()) {
            tally.count("subscribed: REFUSING");
            Exchanges.answer(exchange, 503);
        } else {
            desk.serve(exchange, account);
        }
    }

    private void show(HttpExchange exchange, Account account, PolledKind kind) throws IOException {
        var asked = Exchanges.parameters(exchange.getRequestURI().getRawQuery());
        var fault = weather.now();
        tally.count(fault.map(each -> "polled: " + each).orElse("polled"));
        if (fault.isEmpty()) {
            Exchanges.answer(exchange, 200, answers.answer(kind, account.board(), asked));
            return;
        }
        switch (fault.get()) {
            case REFUSING -> Exchanges.answer(exchange, 500);
            case BUSY -> busy(exchange);
            case SLOW -> slow(exchange, answers.answer(kind, account.board(), asked));
            case CUTTING -> cut(exchange, answers.answer(kind, account.board(), asked));
            case HANGING_UP -> Exchanges.hangUp(exchange);
        }
    }

    private static void busy(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Retry-After", "2");
        Exchanges.answer(exchange, 429);
    }

    private void slow(HttpExchange exchange, String answer) throws IOException {
        try {
            Thread.sleep(weather.pause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        Exchanges.answer(exchange, 200, answer);
    }

    private static void cut(HttpExchange exchange, String answer) throws IOException {
        Exchanges.answer(exchange, 200, answer.substring(0, answer.length() / 2));
    }

    /** Serves whoever has shown a key. */
    @FunctionalInterface
    private interface AccountHandler {
        void serve(HttpExchange exchange, Account account) throws IOException;
    }
}
