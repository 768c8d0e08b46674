package io.liaison.benchmark;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;

/**
 * The least that 10,000 triggers cost that ask every five minutes: the same requests by the client that comes with Java, over
 * connections that are kept, with no token, no database and nobody who looks at the answer.
 */
public class BareRequestsBenchmark extends Watched {
    private static final Duration PAUSE = INTERVAL.dividedBy(TRIGGERS);

    @Benchmark
    public double bare() throws InterruptedException {
        var address = Quiet.start().resolve(Quiet.DEALS);
        try (var executor = Executors.newVirtualThreadPerTaskExecutor();
                var client = HttpClient.newBuilder().executor(executor).build();
                var clock = Executors.newSingleThreadScheduledExecutor()) {
            var asking =
                    clock.scheduleAtFixedRate(() -> ask(client, address), 0, PAUSE.toNanos(), TimeUnit.NANOSECONDS);
            var shares = settled(A_WHILE);
            asking.cancel(false);
            System.out.printf("33 bare requests a second: %.1f %% of a core%n", shares.own());
            return shares.own();
        }
    }

    private static void ask(HttpClient client, URI address) {
        try {
            var ignored = client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofByteArray());
        } catch (IOException | InterruptedException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
