package io.liaison.benchmark;

import io.liaison.domain.authentication.AccessToken;
import io.liaison.domain.authentication.Scopes;
import io.liaison.domain.authentication.Secret;
import io.liaison.domain.authentication.TokenGrant;
import io.liaison.domain.error.Failure;
import io.liaison.domain.rotation.KeyRotation;
import io.liaison.domain.rotation.RotationStep;
import io.liaison.domain.shared.TenantId;
import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** How long all tokens of a company take to come under a new key, while 500 of them are read a second. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 2)
@Fork(0)
public class RekeyingBenchmark {
    private static final int TOGETHER = 1_000;
    private static final int READERS = 4;
    private static final Duration BETWEEN_READS = Duration.ofSeconds(READERS).dividedBy(500);
    private static final Duration PAUSE = Duration.ofMillis(500);
    private final Company company = Company.get();
    private final TenantId tenant = company.administrator.tenant();
    private final AtomicBoolean isOver = new AtomicBoolean();
    private final AtomicLong reads = new AtomicLong();
    private final AtomicLong failed = new AtomicLong();
    private List<Thread> readers = List.empty();

    @Setup
    public void connect() {
        List.rangeClosed(1, Company.CONNECTIONS)
                .grouped(TOGETHER)
                .forEach(some -> Company.done(
                        company.storage.unitOfWork().run(() -> Either.traverseRight(some, this::granted))));
        readers = List.fill(READERS, () -> Thread.ofPlatform().start(this::read));
    }

    @TearDown
    public void stop() throws InterruptedException {
        isOver.set(true);
        for (var thread : readers) {
            thread.join();
        }
    }

    @Benchmark
    public KeyRotation rekey() {
        var keys = company.storage.dataKeys();
        var before = reads.get();
        var begun = System.nanoTime();
        Company.done(keys.begin(tenant, Instant.now()));
        var step = RotationStep.AGAIN;
        while (step != RotationStep.FINISHED) {
            step = company.storage
                    .unitOfWork()
                    .run(() -> keys.advance(tenant, Instant.now()))
                    .get();
            if (step == RotationStep.LATER) {
                LockSupport.parkNanos(PAUSE.toNanos());
            }
        }
        if (failed.get() > 0) {
            throw new IllegalStateException(failed.get() + " reads have failed");
        }
        var seconds = (System.nanoTime() - begun) / 1e9;
        System.out.printf("%.0f reads a second meanwhile, none failed%n", (reads.get() - before) / seconds);
        return keys.rotation(tenant).get();
    }

    private Either<Failure, TokenGrant> granted(int number) {
        var access = new AccessToken(new Secret("x".repeat(1_000)), "Bearer", Option.none(), Scopes.NONE);
        var grant = new TokenGrant(access, Option.some(new Secret("y".repeat(100))), Instant.now());
        return company.storage.grants().replace(tenant, Company.connection(number), grant, Option.none());
    }

    /** At the times that were planned, also when one has taken longer. */
    private void read() {
        var next = System.nanoTime();
        for (var number = 1; !isOver.get(); number = number % Company.CONNECTIONS + 1) {
            LockSupport.parkNanos(next - System.nanoTime());
            var read = company.storage.grants().read(tenant, Company.connection(number));
            failed.addAndGet(read.isLeft() ? 1 : 0);
            reads.incrementAndGet();
            next += BETWEEN_READS.toNanos();
        }
    }
}
