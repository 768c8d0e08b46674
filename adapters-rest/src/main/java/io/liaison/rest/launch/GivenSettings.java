package io.liaison.rest.launch;

import io.liaison.domain.error.Expectation;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Invalid.InvalidArgument;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/** What was written into the environment and into the file beside the server; the environment has the last word. */
record GivenSettings(Map<SettingName, String> values) {

    static Either<Failure, GivenSettings> read(java.util.Map<String, String> environment, Path file) {
        return inFile(file)
                .flatMap(written -> named(written)
                        .flatMap(fromFile -> named(ours(environment))
                                .map(fromEnvironment ->
                                        new GivenSettings(fromEnvironment.merge(fromFile, (first, second) -> first)))));
    }

    /** A setting that is empty counts as not set. */
    Option<String> get(SettingName name) {
        return values.get(name).map(String::strip).filter(value -> !value.isEmpty());
    }

    private static Map<String, String> ours(java.util.Map<String, String> environment) {
        return HashMap.ofAll(environment).filterKeys(name -> name.startsWith(SettingName.PREFIX));
    }

    private static Either<Failure, Map<String, String>> inFile(Path file) {
        if (!Files.exists(file)) {
            return Either.right(HashMap.empty());
        }
        try {
            var properties = new Properties();
            properties.load(new StringReader(Files.readString(file)));
            return Either.right(
                    HashMap.ofAll(properties.stringPropertyNames().stream(), name -> name, properties::getProperty));
        } catch (IOException | IllegalArgumentException unreadable) {
            return Either.left(new InvalidArgument(file.toString(), Expectation.READABLE_FILE));
        }
    }

    private static Either<Failure, Map<SettingName, String>> named(Map<String, String> raw) {
        return raw.keySet()
                .toSortedSet()
                .foldLeft(
                        Either.right(HashMap.empty()),
                        (done, name) -> done.flatMap(known -> SettingName.parse(name)
                                .<Failure>toEither(() -> new InvalidArgument(name, Expectation.KNOWN_SETTING))
                                .map(setting -> known.put(setting, raw.getOrElse(name, "")))));
    }
}
