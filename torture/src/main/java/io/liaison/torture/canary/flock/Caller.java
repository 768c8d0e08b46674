package io.liaison.torture.canary.flock;

import io.liaison.torture.canary.finder.Finds;
import io.liaison.torture.canary.finder.Place;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.LockSupport;

/** Sends requests as an administrator, looks through each answer, and forgets it. */
public final class Caller {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration A_MOMENT = Duration.ofMillis(50);
    private static final Duration LONGEST_ABSENCE = Duration.ofMinutes(5);
    private final HttpClient client = HttpClient.newHttpClient();
    private final URI server;
    private final String key;
    private final Finds finds;
    private final AtomicLong answered = new AtomicLong();
    private final Map<Integer, LongAdder> statuses = new ConcurrentHashMap<>();
    private volatile long last = System.nanoTime();

    public Caller(URI server, String key, Finds finds) {
        this.server = server;
        this.key = key;
        this.finds = finds;
    }

    /** Somebody who is not answered waits for a moment, since the server may be about to start again; but not for ever. */
    public Reply send(Call call) {
        var reply = sent(call);
        if (reply.status() != 0) {
            answered.incrementAndGet();
            last = System.nanoTime();
        } else if (System.nanoTime() - last > LONGEST_ABSENCE.toNanos()) {
            throw new IllegalStateException("nobody has answered for " + LONGEST_ABSENCE);
        } else {
            LockSupport.parkNanos(A_MOMENT.toNanos());
        }
        statuses.computeIfAbsent(reply.status(), any -> new LongAdder()).increment();
        return reply;
    }

    /** Whatever is answered. */
    void tell(Call call) {
        var unused = send(call);
    }

    /** For what everything else stands on. */
    public void must(Call call) {
        var reply = send(call);
        if (reply.status() / 100 != 2) {
            throw new IllegalStateException(call.path() + " answered " + reply);
        }
    }

    public long answered() {
        return answered.get();
    }

    /** How often each status was answered. */
    public Map<Integer, Long> statuses() {
        var counts = new TreeMap<Integer, Long>();
        statuses.forEach((status, count) -> counts.put(status, count.sum()));
        return counts;
    }

    private Reply sent(Call call) {
        try {
            var answer = client.send(request(call), BodyHandlers.ofByteArray());
            look(call, answer);
            return new Reply(
                    answer.statusCode(),
                    new String(answer.body(), StandardCharsets.UTF_8),
                    answer.headers().firstValue("Location"),
                    answer.headers().firstValue("Set-Cookie"));
        } catch (IOException away) {
            return Reply.NONE;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Reply.NONE;
        }
    }

    private void look(Call call, HttpResponse<byte[]> answer) {
        var search = finds.in(Place.ANSWERS, call.rightful());
        var head = (call.method() + " " + answer.statusCode() + " "
                        + answer.headers().map() + "\n")
                .getBytes(StandardCharsets.UTF_8);
        search.write(head, 0, head.length);
        search.write(answer.body(), 0, answer.body().length);
    }

    private HttpRequest request(Call call) {
        var request = HttpRequest.newBuilder(server.resolve(call.path()))
                .timeout(PATIENCE)
                .method(call.method(), BodyPublishers.ofString(call.body()))
                .setHeader("Authorization", "Bearer " + key);
        if (!call.type().isEmpty()) {
            request.setHeader("Content-Type", call.type());
        }
        for (var at = 0; at < call.headers().size(); at += 2) {
            request.setHeader(call.headers().get(at), call.headers().get(at + 1));
        }
        return request.build();
    }
}
