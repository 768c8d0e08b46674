package io.liaison.benchmark;

import io.liaison.application.port.Admitted;
import io.liaison.application.port.ConnectionFilter;
import io.liaison.application.port.ConnectionSort;
import io.liaison.application.port.FolderSort;
import io.liaison.application.port.Page;
import io.liaison.application.port.PageRequest;
import io.liaison.application.port.outbound.Connections;
import io.liaison.application.port.outbound.Folders;
import io.liaison.domain.access.Actor;
import io.liaison.domain.connection.ConnectionView;
import io.liaison.domain.folder.Folder;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How long a page of what somebody may see takes, the first one and the ten-thousandth, or the last where there are fewer. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 2, time = 2)
@Fork(0)
public class ListBenchmark {
    private static final int TEN_THOUSAND_PAGES = 10_000 * PageRequest.DEFAULT_LIMIT;

    /** Who looks: somebody who sees all of it, one in a hundred folders, or one folder. */
    @Param({"ALL", "FEW", "ONE"})
    public Viewer viewer = Viewer.ALL;

    @Param({"1", "10000"})
    public int page = 1;

    @Param({"NAME", "UPDATED_AT"})
    public ConnectionSort sort = ConnectionSort.NAME;

    private final Company company = Company.get();
    private Option<String> cursor = Option.none();

    @Setup
    public void turnPages() {
        cursor = Option.none();
        for (var seen = 0;
                page > 1 && seen < TEN_THOUSAND_PAGES - PageRequest.DEFAULT_LIMIT;
                seen += PageRequest.MAX_LIMIT) {
            var next = connections(PageRequest.MAX_LIMIT).next();
            if (next.isEmpty()) {
                break;
            }
            cursor = next;
        }
    }

    @Benchmark
    public Page<Admitted<ConnectionView>> connections() {
        return connections(PageRequest.DEFAULT_LIMIT);
    }

    private Page<Admitted<ConnectionView>> connections(int limit) {
        return company.storage
                .connections()
                .list(new Connections.Query(
                        viewer.in(company),
                        Option.none(),
                        ConnectionFilter.NONE,
                        sort,
                        false,
                        new PageRequest(limit, cursor),
                        Instant.now()))
                .get();
    }

    /** The first page, which has the furthest way to what is visible. */
    @Benchmark
    public Page<Admitted<Folder>> folders() {
        return company.storage
                .folders()
                .list(new Folders.Query(
                        viewer.in(company),
                        Option.none(),
                        Option.none(),
                        FolderSort.PATH,
                        false,
                        new PageRequest(PageRequest.DEFAULT_LIMIT, Option.none())))
                .get();
    }

    /** Whose list it is. */
    public enum Viewer {
        ALL,
        FEW,
        ONE;

        Actor in(Company company) {
            return switch (this) {
                case ALL -> company.administrator;
                case FEW -> company.fewFolders;
                case ONE -> company.oneFolder;
            };
        }
    }
}
