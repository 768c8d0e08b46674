package io.liaison.application.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.application.engine.Parts;
import io.liaison.application.port.outbound.StorageProvider;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Invalid.PartAmbiguous;
import io.liaison.domain.error.Invalid.PartMissing;
import io.vavr.collection.List;
import io.vavr.control.Either;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which parts the engine finds, on class paths that are made for it. */
class PartsTest {
    private static final String POSTGRES = "postgresql (" + Postgres.class.getName() + ")";
    private static final String MEMORY = "memory (" + Memory.class.getName() + ")";

    @TempDir
    private Path folder;

    @Test
    void the_only_storage_there_is_needs_no_name() throws IOException {
        var found = with(Parts::storage, Memory.class);

        assertThat(found.map(StorageProvider::name)).isEqualTo(Either.right("memory"));
    }

    @Test
    void of_two_storages_none_is_chosen_and_both_are_named() throws IOException {
        var found = with(Parts::storage, Postgres.class, Memory.class);

        assertThat(found).isEqualTo(Either.left(new PartAmbiguous("StorageProvider", List.of(POSTGRES, MEMORY))));
    }

    @Test
    void of_two_storages_one_is_chosen_by_its_name() throws IOException {
        var found = with(() -> Parts.storage("postgresql"), Postgres.class, Memory.class);

        assertThat(found.map(StorageProvider::name)).isEqualTo(Either.right("postgresql"));
    }

    @Test
    void a_storage_that_is_not_there_is_said_to_be_missing() throws IOException {
        assertThat(with(Parts::storage)).isEqualTo(Either.left(new PartMissing("StorageProvider")));
        assertThat(with(() -> Parts.storage("oracle"), Memory.class))
                .isEqualTo(Either.left(new PartMissing("StorageProvider")));
    }

    @Test
    void so_is_a_way_to_providers() throws IOException {
        assertThat(with(Parts::gateway)).isEqualTo(Either.left(new PartMissing("GatewayProvider")));
        assertThat(with(() -> Parts.gateway("http"))).isEqualTo(Either.left(new PartMissing("GatewayProvider")));
    }

    private <P> Either<Failure, P> with(Supplier<Either<Failure, P>> asked, Class<?>... storages) throws IOException {
        var services = Files.createDirectories(folder.resolve("META-INF/services"));
        Files.writeString(
                services.resolve(StorageProvider.class.getName()),
                List.of(storages).map(Class::getName).mkString("\n"));
        var thread = Thread.currentThread();
        var usual = thread.getContextClassLoader();
        try (var path = new URLClassLoader(new URL[] {folder.toUri().toURL()}, usual)) {
            thread.setContextClassLoader(path);
            return asked.get();
        } finally {
            thread.setContextClassLoader(usual);
        }
    }

    /** One of two that could be there. */
    public static final class Postgres extends Named {
        public Postgres() {
            super("postgresql");
        }
    }

    /** The other one. */
    public static final class Memory extends Named {
        public Memory() {
            super("memory");
        }
    }

    /** One that is only looked at. */
    private abstract static class Named implements StorageProvider {
        private final String name;

        private Named(String name) {
            this.name = name;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public Either<Failure, Storage> open(Settings settings) {
            return Either.left(new PartMissing(name));
        }
    }
}
