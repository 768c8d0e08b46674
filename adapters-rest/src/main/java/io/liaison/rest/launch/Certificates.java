package io.liaison.rest.launch;

import io.liaison.domain.error.Expectation;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Invalid.InvalidArgument;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Reads the file of certificate authorities that an operator trusts beside the platform's. */
final class Certificates {

    private Certificates() {}

    static Either<Failure, Option<String>> read(Option<String> path) {
        return path.map(Certificates::text).getOrElse(() -> Either.right(Option.none()));
    }

    private static Either<Failure, Option<String>> text(String path) {
        try {
            return Either.right(Option.some(Files.readString(Path.of(path))));
        } catch (IOException | InvalidPathException unreadable) {
            return Either.left(
                    new InvalidArgument(SettingName.LIAISON_TRUSTED_CERTIFICATES.name(), Expectation.READABLE_FILE));
        }
    }
}
