package io.liaison.persistence.embedded;

import io.liaison.domain.authentication.Secret;
import io.liaison.domain.error.Failure;
import io.vavr.collection.List;
import io.vavr.control.Either;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** The files of the database: made once, with one user whose password lies beside them. */
final class Cluster {
    static final String USER = "liaison";
    private final Path folder;
    private final Binaries binaries;
    private final Shell shell;

    Cluster(Path folder, Binaries binaries, Shell shell) {
        this.folder = folder;
        this.binaries = binaries;
        this.shell = shell;
    }

    static boolean exists(Path folder) {
        return Files.exists(data(folder).resolve("PG_VERSION"));
    }

    static Path data(Path folder) {
        return folder.resolve("database");
    }

    Either<Failure, Secret> password() {
        return Trouble.unlessFailing(
                "Reading the password of the database", () -> passwordFile().readOrMake());
    }

    /** Made beside and renamed, so that a start that was cut off leaves nothing half done. */
    Either<Failure, Path> makeOnce() {
        return exists(folder)
                ? Either.right(data(folder))
                : Trouble.unlessFailing("Making the database", () -> Files.createTempDirectory(folder, "making"))
                        .flatMap(draft -> initialise(draft).flatMap(made -> rename(draft)));
    }

    private Either<Failure, Boolean> initialise(Path draft) {
        var log = folder.resolve("initdb.log");
        var command = List.of(
                binaries.program("initdb").toString(),
                "--pgdata=" + draft,
                "--username=" + USER,
                "--pwfile=" + passwordFile(),
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--no-locale",
                "--no-instructions");
        return shell.run("Making the database", command, log)
                .flatMap(well -> well ? Either.right(well) : Trouble.of("The database cannot be made, see {0}", log));
    }

    private Either<Failure, Path> rename(Path draft) {
        return Trouble.unlessFailing(
                "Making the database", () -> Files.move(draft, data(folder), StandardCopyOption.ATOMIC_MOVE));
    }

    private PrivateFile passwordFile() {
        return new PrivateFile(folder.resolve("database.password"));
    }
}
