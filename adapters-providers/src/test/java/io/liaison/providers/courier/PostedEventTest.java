package io.liaison.providers.courier;

import static io.liaison.providers.fixture.Loopback.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import com.standardwebhooks.Webhook;
import io.liaison.application.fixture.Envelopes;
import io.liaison.application.port.outbound.EventTargets;
import io.liaison.domain.authentication.Secret;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Forbidden.EgressRefused;
import io.liaison.domain.error.ProviderMessage;
import io.liaison.domain.error.Refused.Misbehaviour;
import io.liaison.domain.error.Refused.ProviderMisbehaved;
import io.liaison.domain.error.Refused.TargetRefused;
import io.liaison.domain.error.Unavailable.ProviderUnreachable;
import io.liaison.domain.trigger.DeliveryTarget;
import io.liaison.domain.trigger.EventBody;
import io.liaison.domain.trigger.EventEnvelope;
import io.liaison.providers.fixture.Answers;
import io.liaison.providers.fixture.Loopback;
import io.liaison.providers.fixture.ScriptedServer;
import io.liaison.providers.http.Timeouts;
import io.liaison.providers.http.Transport;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.net.URI;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** With a server that verifies what it is sent as a consumer would. */
class PostedEventTest {
    private static final Secret KEY = new Secret("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");
    private static final EventEnvelope ACCENTED =
            Envelopes.saying(Option.some(EventBody.json("{\"text\":\"révoqué ☃\"}")));

    @Test
    void a_consumer_that_verifies_it_takes_it() throws Exception {
        try (var server = ScriptedServer.start(Answers.raw("HTTP/1.1 204 Taken\r\n\r\n"))) {
            var taken = post(Loopback.transport(), server.at("/events?x=1"), Instant.now());

            var request = server.onlyRequest();
            assertThat(taken).isEqualTo(Either.right("204"));
            assertThat(request.line()).startsWith("POST /events?x=1 ");
            assertThat(request.headers().get("content-type")).startsWith("application/cloudevents+json");
            assertThat(request.headers())
                    .containsEntry("webhook-id", ACCENTED.id().toString());
            assertThat(body(request)).isEqualTo(EnvelopeText.of(ACCENTED));
            new Webhook(KEY.reveal()).verify(body(request), headers(request));
        }
    }

    @Test
    void is_signed_for_the_moment_of_the_attempt() {
        try (var server = ScriptedServer.start(Answers.raw("HTTP/1.1 204 Taken\r\n\r\n"))) {
            assertThat(post(Loopback.transport(), server.at("/"), NOON).isRight())
                    .isTrue();
            assertThat(post(Loopback.transport(), server.at("/"), NOON.plusSeconds(60))
                            .isRight())
                    .isTrue();

            assertThat(server.requests().stream()
                            .map(request -> request.headers().get("webhook-timestamp")))
                    .containsExactly("1776427200", "1776427260");
            assertThat(server.requests().stream()
                            .map(request -> request.headers().get("webhook-id"))
                            .distinct())
                    .hasSize(1);
            assertThat(server.requests().stream()
                            .map(request -> request.headers().get("webhook-signature"))
                            .distinct())
                    .hasSize(2);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 404, 408, 410, 413, 422, 429, 500, 502, 503})
    void tells_what_a_target_has_answered(int status) {
        try (var server = ScriptedServer.start(Answers.status(status, "Retry-After: 60", "not\nnow"))) {
            assertThat(post(Loopback.transport(), server.at("/"), NOON))
                    .isEqualTo(Either.left(new TargetRefused(String.valueOf(status), new ProviderMessage("not now"))));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 201, 202, 204})
    void has_delivered_with_any_success(int status) {
        try (var server = ScriptedServer.start(Answers.status(status, "X: y", "x".repeat(3_000_000)))) {
            assertThat(post(Loopback.transport(), server.at("/"), NOON))
                    .isEqualTo(Either.right(String.valueOf(status)));
        }
    }

    @Test
    void tells_the_first_words_of_many_and_none_that_cannot_be_read() {
        try (var many = ScriptedServer.start(Answers.status(500, "X: y", "x".repeat(3_000_000)));
                var broken = ScriptedServer.start(Answers.status(500, "Content-Encoding: gzip", "no gzip"));
                var halved = ScriptedServer.start(Answers.raw("HTTP/1.1 500 No\r\nContent-Length: 100\r\n\r\nhalf"))) {
            assertThat(words(post(Loopback.transport(), many.at("/"), NOON))).hasSize(300);
            assertThat(words(post(Loopback.transport(), broken.at("/"), NOON))).isEmpty();
            assertThat(post(Loopback.transport(), halved.at("/"), NOON).getLeft())
                    .isInstanceOf(TargetRefused.class);
        }
    }

    @Test
    void follows_nobody_elsewhere() {
        try (var server = ScriptedServer.start(Answers.status(307, "Location: http://169.254.169.254/", ""))) {
            assertThat(post(Loopback.transport(), server.at("/"), NOON))
                    .isEqualTo(Either.left(new ProviderMisbehaved(Misbehaviour.REDIRECT, ProviderMessage.NONE)));
            assertThat(server.requests()).hasSize(1);
        }
    }

    @Test
    void does_not_wait_for_ever() {
        var sent = new AtomicLong();
        var hasty = Loopback.transport(new Timeouts(Duration.ofSeconds(1), Duration.ofSeconds(1)), Option.none());
        try (var silent = ScriptedServer.start(Answers.never());
                var dripping = ScriptedServer.start(Answers.dripping("HTTP/1.1 500 No\r\nX: ", Duration.ofMillis(50)));
                var flooding =
                        ScriptedServer.start(Answers.flooding("HTTP/1.1 200 OK\r\n\r\n", Long.MAX_VALUE, sent))) {
            assertThat(post(hasty, silent.at("/"), NOON).getLeft()).isInstanceOf(ProviderUnreachable.class);
            assertThat(post(hasty, dripping.at("/"), NOON).getLeft()).isInstanceOf(ProviderUnreachable.class);
            assertThat(post(hasty, flooding.at("/"), NOON)).isEqualTo(Either.right("200"));
        }
    }

    @Test
    void says_why_nobody_was_asked() {
        assertThat(post(Loopback.transport(), URI.create("http://localhost:1/"), NOON)
                        .getLeft())
                .isInstanceOf(ProviderUnreachable.class);
        assertThat(post(Loopback.transport(), URI.create("https://10.0.0.1/"), NOON)
                        .getLeft())
                .isInstanceOf(EgressRefused.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://example.com/", "https://10.0.0.1/", "https://[::1]/", "https://[fd00::1]:8443/",
                        "https://169.254.169.254/x",
                "https://2130706433/", "https://127.1/", "ftp://example.com/", "https://user@example.com/",
                        "https://example.com:0/"
            })
    void foresees_which_addresses_are_never_called(String address) {
        assertThat(targets(Loopback.transport(), NOON)
                        .reachable(new DeliveryTarget.Webhook(URI.create(address)))
                        .getLeft())
                .isInstanceOf(EgressRefused.class);
    }

    /** Names may mean something else tomorrow, so they are not looked up today. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.com/",
                "https://nobody.invalid/",
                "https://93.184.215.14/",
                "http://localhost:8080/x"
            })
    void foresees_nothing_of_others(String address) {
        var webhook = new DeliveryTarget.Webhook(URI.create(address));

        assertThat(targets(Loopback.transport(), NOON).reachable(webhook)).isEqualTo(Either.right(webhook));
    }

    private static String words(Either<Failure, String> refused) {
        return ((TargetRefused) refused.getLeft()).providerMessage().value();
    }

    private static HttpHeaders headers(ScriptedServer.Request request) {
        return HttpHeaders.of(
                request.headers().entrySet().stream()
                        .collect(Collectors.toMap(header -> header.getKey(), header -> List.of(header.getValue()))),
                (name, value) -> true);
    }

    /** As it was meant: the server reads bytes. */
    private static String body(ScriptedServer.Request request) {
        return new String(request.body().getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }

    private static Either<Failure, String> post(Transport transport, URI address, Instant at) {
        return targets(transport, at).post(new DeliveryTarget.Webhook(address), ACCENTED, KEY);
    }

    private static EventTargets targets(Transport transport, Instant at) {
        return TargetPorts.targets(transport, Loopback.policy(), InstantSource.fixed(at), Option.none())
                .get();
    }
}
