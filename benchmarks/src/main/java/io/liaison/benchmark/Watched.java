package io.liaison.benchmark;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Timeout;
import org.openjdk.jmh.annotations.Warmup;

/** What is watched once, for as long as it takes to see how much of a core it needs. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@Timeout(time = 1, timeUnit = TimeUnit.HOURS)
@Fork(0)
public abstract class Watched {
    static final int TRIGGERS = 10_000;
    static final Duration A_WHILE = Duration.ofSeconds(90);

    /** How often each of them asks. In less than a whole interval it would be by chance how many are asked. */
    static final Duration INTERVAL = Duration.ofMinutes(5);

    /** After as long a while, in which what was begun comes to its end and what recurs is compiled. */
    static Processor.Shares settled(Duration time) throws InterruptedException {
        Thread.sleep(time);
        return Processor.during(time);
    }
}
