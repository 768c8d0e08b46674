package io.liaison.rest.launch.definition;

import io.liaison.domain.error.Expectation;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Invalid.InvalidArgument;
import io.vavr.control.Either;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.function.Function;

/** Folders that are gone afterwards, with all that is in them. */
final class ThrownAway {

    private ThrownAway() {}

    static <T> Either<Failure, T> folder(String name, Function<Path, Either<Failure, T>> use) {
        try {
            var folder = Files.createTempDirectory(name);
            try {
                return use.apply(folder);
            } finally {
                delete(folder);
            }
        } catch (IOException full) {
            return Either.left(new InvalidArgument("java.io.tmpdir", Expectation.WRITABLE_FOLDER));
        }
    }

    private static void delete(Path folder) throws IOException {
        try (var all = Files.walk(folder)) {
            for (var path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }
}
