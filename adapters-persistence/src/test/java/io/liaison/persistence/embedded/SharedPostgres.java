package io.liaison.persistence.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;

/** The PostgreSQL that all tests of a run share, and quick beginnings for those that need one of their own. */
public final class SharedPostgres {
    private static final Path PROGRAMS = Path.of(System.getProperty("java.io.tmpdir"), "postgresql");

    private SharedPostgres() {}

    public static EmbeddedPostgres get() {
        return Shared.POSTGRES;
    }

    /** Starts another one on a folder of the test's own, which has to stop it. */
    public static EmbeddedPostgres startOn(Path folder) {
        try {
            if (!Cluster.exists(folder)) {
                prepare(folder);
            }
            return EmbeddedPostgres.start(folder, PROGRAMS).get();
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    /** Gives a folder the programs, so that they need not be unpacked into it. */
    public static void lendProgramsTo(Path folder) throws IOException {
        var programs = Binaries.under(PROGRAMS).get().root();
        Files.createSymbolicLink(folder.resolve(PROGRAMS.relativize(programs)), programs);
    }

    /** Gives a folder the programs and an empty database. */
    public static void prepare(Path folder) throws IOException {
        lendProgramsTo(folder);
        try (var files = Files.walk(Template.FOLDER)) {
            for (var file : files.skip(1).toList()) {
                var copy = folder.resolve(Template.FOLDER.relativize(file));
                Files.copy(file, copy, StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }

    /** A run of all tests fills almost a gigabyte. */
    private static void discard(Path folder) {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    /** A folder that was started once. */
    private static final class Template {
        private static final Path FOLDER = make();

        private static Path make() {
            try {
                var folder = Files.createTempDirectory("database-template");
                EmbeddedPostgres.start(folder, PROGRAMS).get().stop().get();
                Runtime.getRuntime().addShutdownHook(new Thread(() -> discard(folder)));
                return folder;
            } catch (IOException refused) {
                throw new UncheckedIOException(refused);
            }
        }
    }

    /** Started when the first test asks for it, stopped with the tests. */
    private static final class Shared {
        private static final EmbeddedPostgres POSTGRES = start();

        private static EmbeddedPostgres start() {
            try {
                var folder = Files.createTempDirectory("shared-database");
                var postgres = startOn(folder);
                Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                    postgres.stop().get();
                    discard(folder);
                }));
                return postgres;
            } catch (IOException refused) {
                throw new UncheckedIOException(refused);
            }
        }
    }
}
