package io.liaison.providers.courier;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.application.fixture.Envelopes;
import io.liaison.application.port.outbound.EventTargets;
import io.liaison.application.port.outbound.GatewayProvider.Brokers;
import io.liaison.domain.authentication.Secret;
import io.liaison.domain.error.Expectation;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Invalid.InvalidArgument;
import io.liaison.domain.error.Refused.TargetRefused;
import io.liaison.domain.trigger.DeliveryTarget;
import io.liaison.providers.fixture.KafkaServer;
import io.liaison.providers.fixture.Loopback;
import io.liaison.providers.fixture.TestCertificate;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.InstantSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** With a real broker that speaks TLS only, and only to whom it knows. */
class GuardedBrokersTest {
    private static final DeliveryTarget.Kafka EVENTS = new DeliveryTarget.Kafka("events");
    private static final TestCertificate AUTHORITY = TestCertificate.authority("CN=Brokers");
    private static KafkaServer server;

    @BeforeAll
    static void start() {
        server = KafkaServer.guarded(AUTHORITY);
        server.create("events", 1);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void writes_to_brokers_that_it_trusts_and_that_know_it() {
        var written = targets(server.client()).flatMap(all -> all.write(EVENTS, Envelopes.FULL));

        assertThat(written).isEqualTo(Either.right("events-0@0"));
        assertThat(server.read("events", 0, 1).getFirst().value()).isEqualTo(EnvelopeText.of(Envelopes.FULL));
    }

    @Test
    void says_that_they_do_not_know_it() {
        var other = server.client().put("sasl.jaas.config", KafkaServer.login("liaison", "guessed"));

        var refused =
                targets(other).flatMap(all -> all.write(EVENTS, Envelopes.FULL)).getLeft();

        assertThat(refused)
                .isInstanceOfSatisfying(
                        TargetRefused.class, why -> assertThat(why.answer()).isEqualTo("SASL_AUTHENTICATION_FAILED"));
        assertThat(refused.toString()).doesNotContain("guessed");
    }

    @Test
    void trusts_nobody_else() {
        var stranger = TestCertificate.authority("CN=Somebody else").pem();

        var refused = targets(server.client().put("ssl.truststore.certificates", stranger))
                .flatMap(all -> all.write(EVENTS, Envelopes.FULL))
                .getLeft();

        assertThat(refused).isInstanceOf(TargetRefused.class);
    }

    @Test
    void what_is_none_of_a_client_is_said_at_once_without_its_value() {
        var nonsense =
                targets(LinkedHashMap.of("security.protocol", "CARRIER_PIGEON")).getLeft();
        var ours = targets(LinkedHashMap.of("acks", "0")).getLeft();

        assertThat(nonsense).isEqualTo(new InvalidArgument("brokers", Expectation.KAFKA_CLIENT));
        assertThat(ours).isEqualTo(new InvalidArgument("acks", Expectation.KAFKA_CLIENT));
    }

    private static Either<Failure, EventTargets> targets(Map<String, String> client) {
        return TargetPorts.targets(
                Loopback.transport(),
                Loopback.policy(),
                InstantSource.fixed(Loopback.NOON),
                Option.some(new Brokers(server.servers(), client.mapValues(Secret::new))));
    }
}
