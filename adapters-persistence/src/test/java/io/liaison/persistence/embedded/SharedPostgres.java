package io.liaison.persistence.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The PostgreSQL that all tests of a run share, and its programs for those that need one of their own. */
public final class SharedPostgres {
    private static final Path PROGRAMS = Path.of(System.getProperty("java.io.tmpdir"), "postgresql");
    private static final EmbeddedPostgres SHARED = startShared();

    private SharedPostgres() {}

    public static EmbeddedPostgres get() {
        return SHARED;
    }

    /** Starts another one on a folder of the test's own, which has to stop it. */
    public static EmbeddedPostgres startOn(Path folder) {
        return EmbeddedPostgres.start(folder, PROGRAMS).get();
    }

    private static EmbeddedPostgres startShared() {
        try {
            Files.createDirectories(PROGRAMS);
            var postgres = startOn(Files.createTempDirectory("shared-database"));
            Runtime.getRuntime()
                    .addShutdownHook(new Thread(() -> postgres.stop().get()));
            return postgres;
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }
}
