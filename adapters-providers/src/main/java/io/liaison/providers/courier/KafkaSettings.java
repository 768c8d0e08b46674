package io.liaison.providers.courier;

import io.liaison.application.port.outbound.GatewayProvider.Brokers;
import io.liaison.domain.authentication.Secret;
import io.liaison.domain.error.Expectation;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Invalid.InvalidArgument;
import io.vavr.control.Either;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.config.ConfigException;
import org.apache.kafka.common.serialization.StringSerializer;

/** How a producer behaves: nothing is lost or doubled on its way to the brokers, nothing waits for long, and nobody hears of it. */
final class KafkaSettings {
    static final Duration DELIVERY = Duration.ofSeconds(10);
    static final Duration METADATA = Duration.ofSeconds(5);
    private static final Duration REQUEST = Duration.ofSeconds(5);
    private static final Duration RECONNECT = Duration.ofSeconds(30);
    private static final int MOST_BYTES = 64 << 20;

    /** What else there is to set decides what is lost and doubled, and so is ours. */
    private static final List<String> ASKED = List.of("security.", "sasl.", "ssl.");

    private KafkaSettings() {}

    /** What cannot be said of a client is told without its value, which may be a secret. */
    static Either<Failure, Map<String, Object>> of(Brokers brokers) {
        return brokers.client()
                .keySet()
                .find(name -> ASKED.stream().noneMatch(name::startsWith))
                .<Either<Failure, Map<String, Object>>>map(
                        other -> Either.left(new InvalidArgument(other, Expectation.KAFKA_CLIENT)))
                .getOrElse(() -> checked(settings(brokers)));
    }

    private static Either<Failure, Map<String, Object>> checked(Map<String, Object> settings) {
        try {
            var ignored = new ProducerConfig(settings);
            return Either.right(settings);
        } catch (ConfigException wrong) {
            return Either.left(new InvalidArgument("brokers", Expectation.KAFKA_CLIENT));
        }
    }

    private static Map<String, Object> settings(Brokers brokers) {
        var settings = new HashMap<String, Object>(
                brokers.client().mapValues(Secret::reveal).toJavaMap());
        settings.put(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, brokers.servers());
        settings.put(ProducerConfig.CLIENT_ID_CONFIG, "liaison");
        settings.put(ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG, StringSerializer.class);
        settings.put(ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG, StringSerializer.class);
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        settings.put(ProducerConfig.LINGER_MS_CONFIG, 0);
        settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, millis(DELIVERY));
        settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, millis(REQUEST));
        settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, METADATA.toMillis());
        settings.put(ProducerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, RECONNECT.toMillis());
        settings.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, MOST_BYTES);
        settings.put(ProducerConfig.BUFFER_MEMORY_CONFIG, (long) MOST_BYTES);
        settings.put(ProducerConfig.METRIC_REPORTER_CLASSES_CONFIG, "");
        settings.put(ProducerConfig.ENABLE_METRICS_PUSH_CONFIG, false);
        return settings;
    }

    private static int millis(Duration duration) {
        return Math.toIntExact(duration.toMillis());
    }
}
