package io.liaison.benchmark;

import io.liaison.application.engine.Liaison;
import io.liaison.application.engine.Parts;
import io.liaison.application.port.inbound.connection.GetToken;
import io.liaison.application.port.outbound.GatewayProvider;
import io.vavr.control.Either;
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

/**
 * How long the engine takes for a token that is still good: who may read it is decided, and that it was read is noted. For
 * somebody in fifty groups, with the database on the same machine.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(0)
public class TokenBenchmark {
    private final Company company = Company.get();
    private final GetToken getToken = Liaison.builder()
            .storage(company.storage)
            .gateway(Parts.gateway()
                    .flatMap(found -> found.open(GatewayProvider.Settings.allowing()))
                    .get())
            .clock(company.storage.clock())
            .publicUrl(URI.create("http://localhost:8080"))
            .events(Either::right)
            .connections()
            .getToken();

    @Benchmark
    public GetToken.Token valid_token() {
        return getToken.token(new GetToken.Query(company.administrator, Company.connection(1)))
                .get();
    }
}
