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
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Timeout;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The least that 10,000 triggers cost that ask every five minutes: the same requests by the client that comes with Java, over
 * connections that are kept, with no token, no database and nobody who looks at the answer.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@Timeout(time = 1, timeUnit = TimeUnit.HOURS)
@Fork(0)
public class BareRequestsBenchmark {
    private static final Duration PAUSE = Duration.ofMinutes(5).dividedBy(10_000);
    private static final Duration A_WHILE = Duration.ofSeconds(90);

    @Benchmark
    public double bare() throws InterruptedException {
        var address = Quiet.start().resolve(Quiet.DEALS);
        try (var executor = Executors.newVirtualThreadPerTaskExecutor();
                var client = HttpClient.newBuilder().executor(executor).build();
                var clock = Executors.newSingleThreadScheduledExecutor()) {
            var asking =
                    clock.scheduleAtFixedRate(() -> ask(client, address), 0, PAUSE.toNanos(), TimeUnit.NANOSECONDS);
            Thread.sleep(A_WHILE);
            var shares = Processor.during(A_WHILE);
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
