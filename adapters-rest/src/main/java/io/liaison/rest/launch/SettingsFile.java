package io.liaison.rest.launch;

import io.liaison.domain.error.Expectation;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Invalid.InvalidArgument;
import io.vavr.control.Either;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/** {@code liaison.properties}, where there is one. */
final class SettingsFile {

    private SettingsFile() {}

    static Either<Failure, Properties> read(Path path) {
        var properties = new Properties();
        if (!Files.exists(path)) {
            return Either.right(properties);
        }
        try (var text = Files.newBufferedReader(path, StandardCharsets.UTF_8)) {
            properties.load(text);
            return Either.right(properties);
        } catch (IOException | IllegalArgumentException unreadable) {
            return Either.left(new InvalidArgument(path.toString(), Expectation.READABLE_FILE));
        }
    }
}
