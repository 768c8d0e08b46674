package io.liaison.providers.courier;

import io.liaison.application.port.outbound.GatewayProvider.Brokers;
import io.liaison.domain.error.Failure;
import io.vavr.control.Either;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.jspecify.annotations.Nullable;

/**
 * Topics of brokers. Whoever writes waits until the brokers have it, so nothing is under way when a program ends, and the one
 * producer, whose thread keeps no program alive, needs no end of its own. One that has broken is replaced by the next write.
 */
final class KafkaTopics {
    private static final Duration MOST =
            KafkaSettings.DELIVERY.plus(KafkaSettings.METADATA).plusSeconds(2);
    private static final List<Header> HEADERS = List.of(new RecordHeader(
            "content-type", (EnvelopeText.MEDIA_TYPE + "; charset=UTF-8").getBytes(StandardCharsets.UTF_8)));

    private final String servers;
    private final Map<String, Object> settings;
    private final AtomicReference<@Nullable Producer<String, String>> producer = new AtomicReference<>();

    private KafkaTopics(String servers, Map<String, Object> settings) {
        this.servers = servers;
        this.settings = settings;
    }

    static Either<Failure, KafkaTopics> at(Brokers brokers) {
        return KafkaSettings.of(brokers).map(settings -> new KafkaTopics(brokers.servers(), settings));
    }

    /** On the right, where it stands now. */
    Either<Failure, String> write(String topic, String key, String text) {
        try {
            var record = new ProducerRecord<>(topic, null, key, text, HEADERS);
            var written = open().send(record).get(MOST.toMillis(), TimeUnit.MILLISECONDS);
            return Either.right(place(written));
        } catch (ExecutionException | KafkaException | TimeoutException refused) {
            return Either.left(refused(refused));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Either.left(KafkaFailures.of(servers, stopped));
        }
    }

    private Failure refused(Exception thrown) {
        if (KafkaFailures.isFinal(thrown)) {
            close();
        }
        return KafkaFailures.of(servers, thrown);
    }

    private synchronized Producer<String, String> open() {
        var known = producer.get();
        if (known != null) {
            return known;
        }
        var opened = new KafkaProducer<String, String>(settings);
        producer.set(opened);
        return opened;
    }

    private void close() {
        var broken = producer.getAndSet(null);
        if (broken != null) {
            broken.close(Duration.ZERO);
        }
    }

    private static String place(RecordMetadata written) {
        return "%s-%d@%d".formatted(written.topic(), written.partition(), written.offset());
    }
}
