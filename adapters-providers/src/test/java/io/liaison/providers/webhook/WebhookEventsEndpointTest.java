package io.liaison.providers.webhook;

import static io.liaison.domain.fixture.ConnectionBuilder.aConnection;
import static io.liaison.providers.fixture.Answers.json;
import static io.liaison.providers.fixture.Loopback.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import com.standardwebhooks.Webhook;
import io.liaison.application.port.outbound.GatewayProvider;
import io.liaison.domain.authentication.Secret;
import io.liaison.domain.connection.Announcement;
import io.liaison.domain.connection.AnnouncementKind;
import io.liaison.domain.connection.ConnectionView;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Forbidden.EgressRefused;
import io.liaison.domain.error.ProviderMessage;
import io.liaison.domain.error.Refused.ProviderRefused;
import io.liaison.domain.error.Unavailable.ProviderBusy;
import io.liaison.domain.folder.FolderPath;
import io.liaison.providers.fixture.Answers;
import io.liaison.providers.fixture.Loopback;
import io.liaison.providers.fixture.ScriptedServer;
import io.liaison.providers.http.JsonObject;
import io.vavr.control.Either;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class WebhookEventsEndpointTest {
    private static final Secret KEY = new Secret("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");
    private static final Announcement BROKE = Announcement.of(
            new UUID(1, 2),
            AnnouncementKind.BROKE,
            new ConnectionView(aConnection().broken("revoqué"), new FolderPath("Shared/Finance"), "Petstore"),
            NOON);

    @Test
    void tells_a_cloud_event_with_a_valid_signature() throws Exception {
        try (var server = ScriptedServer.start(json("{}"))) {
            var told = tell(server.at("/events"));

            var request = server.onlyRequest();
            var utf8 = body(request);
            assertThat(told).isEqualTo(Either.right(BROKE));
            assertThat(request.line()).startsWith("POST /events");
            assertThat(request.headers().get("content-type")).startsWith("application/cloudevents+json");
            assertThat(request.headers()).containsEntry("webhook-id", BROKE.id().toString());
            assertThat(request.headers().get("webhook-signature"))
                    .isEqualTo(new Webhook(KEY.reveal()).sign(BROKE.id().toString(), NOON.getEpochSecond(), utf8));
        }
    }

    @Test
    void tells_what_is_broken_and_why() {
        try (var server = ScriptedServer.start(json("{}"))) {
            tell(server.at("/events"));

            var event = JsonObject.parse(body(server.onlyRequest())).get();
            assertThat(event.text("specversion")).contains("1.0");
            assertThat(event.text("type")).contains("io.liaison.connection.broke");
            assertThat(event.text("time")).contains("2026-04-17T12:00:00Z");
            assertThat(event.text("source")).contains("/tenants/" + BROKE.tenant());
            var data = event.object("data").get();
            assertThat(data.text("folder")).contains("Shared/Finance");
            assertThat(data.text("connector")).contains("petstore");
            assertThat(data.text("status")).contains("disconnected");
            assertThat(data.member("code")).contains(20_051L);
            assertThat(data.text("message"))
                    .contains("The authorization was revoked, has expired or was used up: invalid_grant.");
            assertThat(data.text("providerMessage")).contains("revoqué");
        }
    }

    @Test
    void says_when_it_was_not_heard() {
        try (var refusing = ScriptedServer.start(json(410, "{}"));
                var busy = ScriptedServer.start(Answers.raw("HTTP/1.1 503 Busy\r\n\r\n"))) {
            assertThat(tell(refusing.at("/events")))
                    .isEqualTo(Either.left(new ProviderRefused("410", ProviderMessage.NONE)));
            assertThat(tell(busy.at("/events")).getLeft()).isInstanceOf(ProviderBusy.class);
        }
    }

    @Test
    void tells_nothing_to_an_address_that_this_installation_does_not_call() {
        assertThat(tell(URI.create("http://127.0.0.2/events")).getLeft()).isInstanceOf(EgressRefused.class);
    }

    /** The example of the Standard Webhooks specification. */
    @Test
    void signs_as_the_specification_does() {
        var headers = new Signature(KEY)
                .headers(
                        "msg_p5jXN8AQM9LWM0D4loKWxJek", Instant.ofEpochSecond(1_614_265_330), "{\"test\": 2432232314}");

        assertThat(headers.get("webhook-signature")).contains("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    }

    /** As it was meant: the server reads bytes. */
    private static String body(ScriptedServer.Request request) {
        return new String(request.body().getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }

    private static Either<Failure, Announcement> tell(URI address) {
        return WebhookPorts.events(
                        new GatewayProvider.Webhook(address, KEY), Loopback.transport(), InstantSource.fixed(NOON))
                .tell(BROKE);
    }
}
