package io.liaison.benchmark;

import io.liaison.application.port.Admitted;
import io.liaison.application.port.outbound.TokenGrants.Reading;
import io.liaison.domain.access.Standing;
import java.util.concurrent.TimeUnit;
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
 * How long a decision takes in a large company, for somebody in fifty groups. Not in a JVM of its own: what counts is the
 * database, and filling it takes a while.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 3, time = 2)
@Fork(0)
public class AccessBenchmark {
    private final Company company = Company.get();
    private long number;

    @Benchmark
    public Standing decision() {
        number = number % 10_000 + 1;
        return company.storage
                .rights()
                .in(company.fewFolders, Company.folder(number))
                .get();
    }

    @Benchmark
    public Admitted<Reading> token_read_with_decision() {
        return company.storage
                .grants()
                .read(company.administrator, Company.connection(1))
                .get();
    }
}
