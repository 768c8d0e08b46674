package io.liaison.persistence.embedded;

import io.liaison.domain.error.Failure;
import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** Starts and stops the PostgreSQL of one folder. */
final class Postmaster {
    private static final Duration STEP = Duration.ofMillis(5);
    private static final Duration MOST = Duration.ofMinutes(2);
    private static final List<String> PASSING = List.of("could not bind", "is still in use");
    private static final List<String> SETTINGS = List.of(
            "fsync=on",
            "unix_socket_directories=",
            "max_connections=32",
            "shared_buffers=64MB",
            "wal_level=minimal",
            "max_wal_senders=0",
            "max_parallel_workers_per_gather=0",
            "io_method=sync",
            "huge_pages=off",
            "jit=off",
            "timezone=UTC",
            "log_timezone=UTC",
            "log_checkpoints=off",
            "log_error_verbosity=terse",
            "log_min_error_statement=panic");
    private final Path data;
    private final Path log;
    private final Binaries binaries;
    private final Shell shell;

    Postmaster(Path data, Path log, Binaries binaries, Shell shell) {
        this.data = data;
        this.log = log;
        this.binaries = binaries;
        this.shell = shell;
    }

    /** None when something is in the way that may be gone at the next try, such as a port that was free just now. */
    Either<Failure, Option<Process>> start(int port) {
        return Trouble.unlessFailing("Starting PostgreSQL", () -> shell.start(command(port), log))
                .flatMap(process -> Trouble.unlessFailing("Starting PostgreSQL", () -> becomesReady(process))
                        .flatMap(ready -> ready ? Either.right(Option.some(process)) : explain()));
    }

    /** Ends what a killed server has left running, and makes sure that what it has left lying does not matter. */
    Either<Failure, Boolean> clear() {
        return Trouble.unlessFailing("Reading what was left of PostgreSQL", () -> PidFile.in(data))
                .flatMap(found -> found.fold(() -> Either.right(true), this::clear));
    }

    /** Ends the connections, writes what is to be written, and is gone when this returns. */
    Either<Failure, Boolean> stop() {
        return control("fast").flatMap(stopped -> stopped ? Either.right(true) : control("immediate"));
    }

    private Either<Failure, Boolean> clear(PidFile left) {
        return left.process()
                .map(process -> left.isOurs(process) ? stopOrphan(process) : disown(left))
                .getOrElse(() -> Either.right(true));
    }

    private Either<Failure, Boolean> stopOrphan(ProcessHandle orphan) {
        Trouble.warn(
                "A killed server has left PostgreSQL running as process {0}; it is stopped first",
                String.valueOf(orphan.pid()));
        return stop();
    }

    private static Either<Failure, Boolean> disown(PidFile left) {
        return Trouble.unlessFailing("Correcting " + left.file(), () -> {
            left.disown();
            return true;
        });
    }

    private Either<Failure, Boolean> control(String mode) {
        var command = List.of(
                binaries.program("pg_ctl").toString(), "stop", "--pgdata=" + data, "--mode=" + mode, "--timeout=20");
        return shell.run("Stopping PostgreSQL", command, log.resolveSibling("pg_ctl.log"));
    }

    private List<String> command(int port) {
        return List.of(binaries.program("postgres").toString(), "-D", data.toString(), "-p", String.valueOf(port))
                .appendAll(List.of("-h", "127.0.0.1"))
                .appendAll(SETTINGS.flatMap(setting -> List.of("-c", setting)));
    }

    private boolean becomesReady(Process process) throws IOException {
        var giveUpAt = System.nanoTime() + MOST.toNanos();
        while (process.isAlive() && System.nanoTime() - giveUpAt < 0) {
            if (PidFile.in(data).exists(file -> file.isReady(process.pid()))) {
                return true;
            }
            LockSupport.parkNanos(STEP.toNanos());
        }
        return false;
    }

    private Either<Failure, Option<Process>> explain() {
        return Trouble.unlessFailing("Reading " + log, () -> Files.readString(log))
                .flatMap(said -> PASSING.exists(said::contains)
                        ? Either.right(Option.none())
                        : Trouble.of("PostgreSQL did not start, see {0}: {1}", log, said.strip()));
    }
}
