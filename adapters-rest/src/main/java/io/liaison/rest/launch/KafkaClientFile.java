package io.liaison.rest.launch;

import io.liaison.domain.authentication.Secret;
import io.liaison.domain.error.Expectation;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Invalid.InvalidArgument;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.control.Either;
import java.io.IOException;
import java.io.StringReader;
import java.util.Properties;

/** What brokers ask of a client, as the properties that Kafka's own tools read. */
final class KafkaClientFile {

    private KafkaClientFile() {}

    static Either<Failure, Map<String, Secret>> read(String text) {
        var properties = new Properties();
        try {
            properties.load(new StringReader(text));
            return Either.right(List.ofAll(properties.stringPropertyNames())
                    .sorted()
                    .foldLeft(
                            (Map<String, Secret>) LinkedHashMap.<String, Secret>empty(),
                            (all, name) -> all.put(name, new Secret(properties.getProperty(name)))));
        } catch (IOException | IllegalArgumentException malformed) {
            return Either.left(new InvalidArgument(Setting.KAFKA_CLIENT_FILE.variable(), Expectation.KAFKA_CLIENT));
        }
    }
}
