package io.liaison.benchmark;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.liaison.application.text.Language;
import io.liaison.domain.error.Conflict.NameAlreadyUsed;
import io.liaison.domain.error.ErrorCode;
import io.liaison.domain.error.Expectation;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.FieldError;
import io.liaison.domain.error.Invalid.InvalidArgument;
import io.liaison.domain.error.Invalid.InvalidFields;
import io.liaison.domain.error.Invalid.MissingParameter;
import io.liaison.rest.problem.ProblemDto;
import io.liaison.rest.problem.Problems;
import io.liaison.rest.wire.Exchange;
import io.liaison.rest.wire.Trace;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.net.URI;
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

/** How long it takes to find a code and to describe a failure, on the JVM that the launcher starts. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(
        value = 2,
        jvmArgs = {"-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx128m"})
public class ErrorCatalogueBenchmark {
    private static final ObjectMapper JSON = new ObjectMapper();
    private final Problems problems = new Problems(URI.create("https://liaison.example.com"));
    private final Exchange french = new Exchange(Language.FRENCH, Trace.following(""));
    private final Failure failure = new NameAlreadyUsed("Ledger");
    private final Failure faults = new InvalidFields(List.of(
            new FieldError("/name", new MissingParameter("name")),
            new FieldError("/colour", new InvalidArgument("colour", Expectation.KNOWN_MEMBER)),
            new FieldError("/pollingFrequency", new InvalidArgument("pollingFrequency", Expectation.DURATION))));
    private int number = ErrorCode.CONNECTION_BROKEN.number();

    @Benchmark
    public Option<ErrorCode> code_by_number() {
        return ErrorCode.byNumber(number);
    }

    @Benchmark
    public ProblemDto problem() {
        return problems.describe(failure, french);
    }

    @Benchmark
    public ProblemDto problem_with_three_faults() {
        return problems.describe(faults, french);
    }

    @Benchmark
    public byte[] problem_as_json() throws JsonProcessingException {
        return JSON.writeValueAsBytes(problems.describe(failure, french));
    }
}
