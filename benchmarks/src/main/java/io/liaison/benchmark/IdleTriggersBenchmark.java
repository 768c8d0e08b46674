package io.liaison.benchmark;

import io.liaison.application.port.RoundListener;
import io.liaison.application.port.UpkeepPlan;
import io.liaison.application.port.inbound.upkeep.StartUpkeep;
import io.vavr.control.Option;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
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
 * How much of a core triggers take for which nothing happens, in this process and in the database. First without any, then
 * with 10,000 that are posted to, then with 10,000 more that ask every five minutes.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@Timeout(time = 1, timeUnit = TimeUnit.HOURS)
@Fork(0)
public class IdleTriggersBenchmark {
    private static final int TRIGGERS = 10_000;
    private static final Duration A_WHILE = Duration.ofSeconds(90);

    /** In less than a whole interval it would be by chance how many are asked. */
    private static final Duration INTERVAL = Duration.ofMinutes(5);

    @Benchmark
    public double idle() throws InterruptedException {
        var company = Company.get();
        var server = company.another();
        var shop = Shop.of(company, server);
        var plan = new UpkeepPlan(Option.none(), Option.none());
        Company.done(shop.liaison.upkeep().startUpkeep().start(new StartUpkeep.Command(plan, RoundListener.NOBODY)));
        var none = measured("no triggers", A_WHILE);
        have(shop, Shop.POSTED);
        var posted = measured("10,000 that are posted to", A_WHILE);
        IntStream.rangeClosed(1, TRIGGERS).forEach(company::grant);
        have(shop, Shop.SHOWN);
        var polled = measured("and 10,000 that ask every five minutes", INTERVAL);
        Company.done(server.closing().close());
        return none + posted + polled;
    }

    private static void have(Shop shop, String event) {
        for (var number = 1; number <= TRIGGERS; number++) {
            var ignored = shop.waiting(number, event);
        }
    }

    /** After as long a while, in which what was begun comes to its end and what recurs is compiled. */
    private static double measured(String what, Duration time) throws InterruptedException {
        Thread.sleep(time);
        var shares = Processor.during(time);
        System.out.printf(
                "%s: %.1f %% of a core, and %.1f %% in the database%n", what, shares.own(), shares.database());
        return shares.both();
    }
}
