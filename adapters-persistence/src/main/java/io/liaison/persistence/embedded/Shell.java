package io.liaison.persistence.embedded;

import io.liaison.domain.error.Failure;
import io.vavr.collection.List;
import io.vavr.control.Either;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Starts PostgreSQL's programs the way they must be started here. They refuse to run as root, so root gives them a user
 * namespace in which it is nobody; and they get a session of their own, so that Ctrl-C reaches our server alone, which
 * then stops them when it is done.
 */
final class Shell {
    private static final Path SET_SESSION = Path.of("/usr/bin/setsid");
    private static final Path UNSHARE = Path.of("/usr/bin/unshare");
    private final List<String> prefix;

    private Shell(List<String> prefix) {
        this.prefix = prefix;
    }

    /** Makes sure that the prefix works, since a container may forbid namespaces even to root. */
    static Either<Failure, Shell> open() {
        var session = Files.isExecutable(SET_SESSION) ? List.of(SET_SESSION.toString()) : List.<String>empty();
        return "root".equals(System.getProperty("user.name"))
                ? asNobody(new Shell(session.append(UNSHARE.toString()).append("-U")))
                : Either.right(new Shell(session));
    }

    /** Starts a program that goes on; what it says goes to the log. */
    Process start(List<String> command, Path log) throws IOException {
        return new ProcessBuilder(prefix.appendAll(command).toJavaList())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                .start();
    }

    /** Runs a program to its end; right is whether it ended well. */
    Either<Failure, Boolean> run(String doing, List<String> command, Path log) {
        return Trouble.unlessFailing(
                doing, () -> start(command, log).onExit().join().exitValue() == 0);
    }

    private static Either<Failure, Shell> asNobody(Shell shell) {
        return shell.run("Leaving root's rights", List.of("/bin/true"), Path.of("/dev/null"))
                .flatMap(works -> works
                        ? Either.right(shell)
                        : Trouble.of("PostgreSQL does not run as root, and this system does not let root give up its "
                                + "rights (unshare -U): start Liaison as another user, or set LIAISON_DB_URL"));
    }
}
