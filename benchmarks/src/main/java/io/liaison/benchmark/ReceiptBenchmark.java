package io.liaison.benchmark;

import io.liaison.application.port.inbound.trigger.ReceiveCall;
import io.liaison.domain.trigger.Hook;
import io.vavr.collection.Array;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How long it takes from the receipt of a signed call until it is certain to stay, with what is to be delivered of it, while
 * providers call 2,000 times a second. A call that has to wait for its turn has been waiting since it was due.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5)
@Measurement(iterations = 5)
@Fork(0)
public class ReceiptBenchmark {
    private static final int A_SECOND = Integer.getInteger("liaison.benchmark.calls", 2_000);
    private static final int CALLS = A_SECOND * 15;
    private static final int CALLERS = 64;
    private static final int HOOKS = 20;
    private static final double[] SHARES = {0.5, 0.99, 0.999};
    private final AtomicLong ids = new AtomicLong();
    private final Shop shop = Shop.of(Company.get(), Company.get().storage);
    private final Array<Hook> hooks = Array.rangeClosed(1, HOOKS)
            .map(number -> shop.waiting(number, Shop.POSTED).get());

    @Benchmark
    public long[] receive() throws InterruptedException {
        var took = new long[CALLS];
        var next = new AtomicInteger();
        var start = System.nanoTime();
        var callers = IntStream.range(0, CALLERS)
                .mapToObj(number -> Thread.ofPlatform().start(() -> call(next, start, took)))
                .toList();
        for (var caller : callers) {
            caller.join();
        }
        var seconds = (System.nanoTime() - start) / 1e9;
        Arrays.sort(took);
        System.out.printf("%.0f a second; within", CALLS / seconds);
        for (var share : SHARES) {
            System.out.printf(" %.1f ms: %.1f %%", took[(int) (CALLS * share)] / 1e6, share * 100);
        }
        System.out.println();
        return took;
    }

    private void call(AtomicInteger next, long start, long[] took) {
        for (var number = next.getAndIncrement(); number < CALLS; number = next.getAndIncrement()) {
            var due = start + number * Duration.ofSeconds(1).toNanos() / A_SECOND;
            var call = Posted.to(hooks.get(number % HOOKS), "id-" + ids.incrementAndGet());
            LockSupport.parkNanos(due - System.nanoTime());
            receive(call);
            took[number] = System.nanoTime() - due;
        }
    }

    private void receive(ReceiveCall.Command call) {
        var answer = shop.liaison.triggers().receiveCall().receive(call);
        if (answer.isLeft() || !answer.get().isNew()) {
            throw new IllegalStateException(String.valueOf(answer));
        }
    }
}
