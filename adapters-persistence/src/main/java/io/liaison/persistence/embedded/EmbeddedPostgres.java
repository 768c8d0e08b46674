package io.liaison.persistence.embedded;

import io.liaison.domain.authentication.Secret;
import io.liaison.domain.error.Failure;
import io.vavr.control.Either;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** PostgreSQL as a part of this program: its files below one folder, on the loopback only, started and stopped with us. */
public final class EmbeddedPostgres {
    private static final int TRIES = 20;
    private static final Duration PAUSE = Duration.ofMillis(100);
    private final FolderLock lock;
    private final Watch watch;
    private final Secret password;
    private final int port;

    private EmbeddedPostgres(FolderLock lock, Watch watch, Secret password, int port) {
        this.lock = lock;
        this.watch = watch;
        this.password = password;
        this.port = port;
    }

    /**
     * Starts it, after making it if the folder has none, and after ending what a killed server has left running there.
     *
     * @failure 20060 it cannot be started; the log says why
     */
    public static Either<Failure, EmbeddedPostgres> start(Path folder) {
        return start(folder, folder);
    }

    /** As {@link #start(Path)}, with the programs in a folder that several databases may share. */
    static Either<Failure, EmbeddedPostgres> start(Path folder, Path programs) {
        var absolute = folder.toAbsolutePath().normalize();
        return FolderLock.take(absolute)
                .flatMap(lock -> Shell.open()
                        .flatMap(shell -> Binaries.under(
                                        programs.toAbsolutePath().normalize())
                                .flatMap(binaries -> start(absolute, lock, shell, binaries)))
                        .fold(failure -> givenUp(lock, failure), Either::right));
    }

    public String url() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
    }

    public String user() {
        return Cluster.USER;
    }

    public Secret password() {
        return password;
    }

    public Either<Failure, Boolean> stop() {
        return watch.end().flatMap(stopped -> lock.release().map(released -> stopped));
    }

    private static Either<Failure, EmbeddedPostgres> start(
            Path folder, FolderLock lock, Shell shell, Binaries binaries) {
        var cluster = new Cluster(folder, binaries, shell);
        return cluster.password()
                .flatMap(password -> cluster.makeOnce().flatMap(data -> {
                    var postmaster = new Postmaster(data, folder.resolve("database.log"), binaries, shell);
                    return postmaster.clear().flatMap(cleared -> start(lock, postmaster, password, TRIES));
                }));
    }

    private static Either<Failure, EmbeddedPostgres> start(
            FolderLock lock, Postmaster postmaster, Secret password, int tries) {
        return freePort()
                .flatMap(port -> postmaster
                        .start(port)
                        .flatMap(started -> started.fold(
                                () -> again(lock, postmaster, password, tries - 1),
                                process -> Either.right(new EmbeddedPostgres(
                                        lock, new Watch(postmaster, port, process), password, port)))));
    }

    private static Either<Failure, EmbeddedPostgres> again(
            FolderLock lock, Postmaster postmaster, Secret password, int tries) {
        LockSupport.parkNanos(PAUSE.toNanos());
        return tries > 0
                ? start(lock, postmaster, password, tries)
                : Trouble.of("PostgreSQL finds its port or its files in use, however often it is started");
    }

    private static Either<Failure, Integer> freePort() {
        return Trouble.unlessFailing("Finding a free port", () -> {
            try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
                return socket.getLocalPort();
            }
        });
    }

    private static Either<Failure, EmbeddedPostgres> givenUp(FolderLock lock, Failure failure) {
        return lock.release().fold(unreleased -> Either.left(failure), released -> Either.left(failure));
    }
}
