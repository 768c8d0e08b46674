package io.liaison.torture.event.consumer;

import com.standardwebhooks.Webhook;
import com.sun.net.httpserver.HttpExchange;
import io.liaison.torture.event.evidence.Arrivals;
import io.liaison.torture.event.evidence.Tally;
import io.liaison.torture.event.http.Exchanges;
import io.liaison.torture.event.http.LocalServer;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Takes what triggers bring, if it is signed, and keeps the ids. */
public final class Consumer implements AutoCloseable {
    private static final String PATH = "/targets/";
    private final Map<String, Target> targets = new ConcurrentHashMap<>();
    private final LocalServer server;
    private final Moods moods;
    private final Tally tally;

    private Consumer(LocalServer server, Moods moods, Tally tally) {
        this.server = server;
        this.moods = moods;
        this.tally = tally;
    }

    public static Consumer open(Moods moods, Tally tally) {
        var server = LocalServer.open();
        var consumer = new Consumer(server, moods, tally);
        server.serve(Map.of(PATH, consumer::serve));
        return consumer;
    }

    /** Where a trigger has to post. */
    public String address(String trigger) {
        return server.address() + PATH + trigger;
    }

    /** Whatever comes before that is refused. */
    public void expect(String trigger, Webhook secret, Arrivals arrivals) {
        targets.put(trigger, new Target(secret, arrivals));
    }

    @Override
    public void close() {
        server.close();
    }

    private void serve(HttpExchange exchange) throws IOException {
        var target = targets.get(exchange.getRequestURI().getPath().substring(PATH.length()));
        var body = Exchanges.body(exchange);
        var mood = moods.next();
        tally.count("delivered: " + mood);
        if (target == null) {
            Exchanges.answer(exchange, 503);
            return;
        }
        switch (mood) {
            case FINE -> take(exchange, target, body, 204);
            case REFUSING -> Exchanges.answer(exchange, 503);
            case FORGETFUL -> take(exchange, target, body, 500);
            case HANGING_UP -> take(exchange, target, body, 0);
            case SLOW -> {
                dawdle();
                take(exchange, target, body, 204);
            }
        }
    }

    /** Status 0 is no answer. */
    private void take(HttpExchange exchange, Target target, String body, int status) throws IOException {
        if (!target.take(exchange.getRequestHeaders(), body)) {
            tally.count(Tally.UNSIGNED);
            Exchanges.answer(exchange, 401);
        } else if (status == 0) {
            Exchanges.hangUp(exchange);
        } else {
            Exchanges.answer(exchange, status);
        }
    }

    private void dawdle() {
        try {
            Thread.sleep(moods.pause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
