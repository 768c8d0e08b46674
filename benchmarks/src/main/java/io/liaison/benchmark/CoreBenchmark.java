package io.liaison.benchmark;

import io.liaison.application.engine.Liaison;
import io.liaison.application.fixture.Workbench;
import io.liaison.application.port.inbound.connection.GetToken;
import io.liaison.domain.access.Standing;
import io.liaison.domain.error.Failure;
import io.liaison.domain.folder.Folder;
import io.liaison.domain.shared.Permission;
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

/** What the core itself takes, with everything in memory: whoever embeds it pays this and what the storage takes. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 2, jvmArgs = "-Xmx512m")
public class CoreBenchmark {
    private final Workbench workbench = new Workbench();
    private final Folder folder = workbench.folder;
    private final GetToken.Query query = new GetToken.Query(
            workbench.admin, workbench.machineConnection("Measured").id());
    private final Standing standing =
            workbench.storage.rights().in(workbench.admin, folder.id()).get();
    private final GetToken getToken = Liaison.builder()
            .storage(workbench.storage)
            .gateway(workbench.provider.gateway())
            .clock(workbench.clock)
            .publicUrl(URI.create("https://liaison.example.com"))
            .events(Either::right)
            .connections()
            .getToken();

    @Benchmark
    public Either<Failure, GetToken.Token> valid_token() {
        return getToken.token(query);
    }

    @Benchmark
    public Either<Failure, Standing> access_decision() {
        return standing.require(Permission.CONNECTIONS_USE);
    }

    @Benchmark
    public Either<Failure, Standing> access_decision_with_its_standing() {
        return workbench
                .storage
                .rights()
                .in(workbench.admin, folder.id())
                .flatMap(found -> found.require(Permission.CONNECTIONS_USE));
    }
}
