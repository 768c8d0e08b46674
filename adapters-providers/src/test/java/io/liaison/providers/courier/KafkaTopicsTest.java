package io.liaison.providers.courier;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.application.fixture.Envelopes;
import io.liaison.application.port.outbound.EventTargets;
import io.liaison.application.port.outbound.GatewayProvider.Brokers;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Refused.TargetRefused;
import io.liaison.domain.error.Unavailable.Obstacle;
import io.liaison.domain.error.Unavailable.ProviderUnreachable;
import io.liaison.domain.trigger.DeliveryTarget;
import io.liaison.domain.trigger.EventBody;
import io.liaison.domain.trigger.EventEnvelope;
import io.liaison.providers.fixture.KafkaServer;
import io.liaison.providers.fixture.Loopback;
import io.vavr.collection.LinkedHashMap;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** With a real broker. */
class KafkaTopicsTest {
    private static final int MANY = 200;
    private static KafkaServer server;

    @BeforeAll
    static void start() {
        server = KafkaServer.start();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void writes_a_cloud_event_under_its_connection() {
        server.create("events", 1);

        var answer = targets(server).write(new DeliveryTarget.Kafka("events"), Envelopes.FULL);

        var record = server.read("events", 0, 1).getFirst();
        assertThat(answer).isEqualTo(Either.right("events-0@0"));
        assertThat(record.key()).isEqualTo(Envelopes.FULL.connection().toString());
        assertThat(record.value()).isEqualTo(EnvelopeText.of(Envelopes.FULL));
        assertThat(record.headers().lastHeader("content-type").value())
                .asString(StandardCharsets.UTF_8)
                .isEqualTo("application/cloudevents+json; charset=UTF-8");
    }

    @Test
    void what_is_written_one_after_the_other_stands_in_that_order_in_one_partition() {
        server.create("ordered", 4);
        var targets = targets(server);

        for (var number = 0; number < MANY; number++) {
            assertThat(targets.write(new DeliveryTarget.Kafka("ordered"), numbered(number))
                            .isRight())
                    .isTrue();
        }

        var partition = partition(targets);
        assertThat(server.read("ordered", partition, MANY).stream().limit(MANY).map(ConsumerRecord::value))
                .extracting(text -> text.replaceAll(".*\"data\":\\{\"number\":(\\d+)}.*", "$1"))
                .containsExactlyElementsOf(
                        IntStream.range(0, MANY).mapToObj(String::valueOf).toList());
    }

    @Test
    void says_that_there_is_no_such_topic() {
        var refused = targets(server)
                .write(new DeliveryTarget.Kafka("nowhere"), Envelopes.FULL)
                .getLeft();

        assertThat(refused)
                .isInstanceOfSatisfying(
                        TargetRefused.class, why -> assertThat(why.answer()).isEqualTo("UNKNOWN_TOPIC_OR_PARTITION"));
    }

    @Test
    void says_that_a_message_is_too_large_and_writes_the_next_one() {
        server.create("small", 1);
        var targets = targets(server);
        var large = Envelopes.saying(Option.some(new EventBody("text/plain", "x".repeat(3_000_000))));

        var refused = targets.write(new DeliveryTarget.Kafka("small"), large).getLeft();

        assertThat(refused)
                .isInstanceOfSatisfying(
                        TargetRefused.class, why -> assertThat(why.answer()).isEqualTo("MESSAGE_TOO_LARGE"));
        assertThat(targets.write(new DeliveryTarget.Kafka("small"), Envelopes.FULL))
                .isEqualTo(Either.right("small-0@0"));
    }

    @Test
    void says_that_no_broker_answers() {
        var away = KafkaServer.start();
        away.create("events", 1);
        var targets = targets(away);
        assertThat(targets.write(new DeliveryTarget.Kafka("events"), Envelopes.FULL)
                        .isRight())
                .isTrue();

        away.close();
        var begun = System.nanoTime();
        var lost = targets.write(new DeliveryTarget.Kafka("events"), Envelopes.FULL)
                .getLeft();

        assertThat(lost)
                .isInstanceOfSatisfying(
                        ProviderUnreachable.class, why -> assertThat(why.host()).isEqualTo(away.servers()));
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(30));
    }

    @Test
    void says_that_no_broker_has_that_name() {
        var nobody = targets("broker.invalid:9092")
                .write(new DeliveryTarget.Kafka("events"), Envelopes.FULL)
                .getLeft();

        assertThat(nobody)
                .isInstanceOfSatisfying(
                        ProviderUnreachable.class,
                        why -> assertThat(why.obstacle()).isEqualTo(Obstacle.NAME_NOT_RESOLVED));
    }

    @Test
    void reaches_topics_where_brokers_were_named() {
        var topic = new DeliveryTarget.Kafka("events");

        assertThat(targets(server).reachable(topic)).isEqualTo(Either.right(topic));
    }

    private static int partition(EventTargets targets) {
        var place = targets.write(new DeliveryTarget.Kafka("ordered"), numbered(MANY))
                .get();
        return Integer.parseInt(place.replaceAll("ordered-(\\d)@.*", "$1"));
    }

    private static EventEnvelope numbered(int number) {
        return Envelopes.saying(Option.some(EventBody.json("{\"number\":" + number + "}")));
    }

    private static EventTargets targets(KafkaServer at) {
        return targets(at.servers());
    }

    private static EventTargets targets(String servers) {
        return targets(new Brokers(servers, LinkedHashMap.empty())).get();
    }

    private static Either<Failure, EventTargets> targets(Brokers brokers) {
        return TargetPorts.targets(
                Loopback.transport(), Loopback.policy(), InstantSource.fixed(Loopback.NOON), Option.some(brokers));
    }
}
