package io.liaison.rest.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.EmptyWebhookSecretException;
import com.standardwebhooks.exceptions.WebhookVerificationException;
import io.liaison.providers.fixture.Answers;
import io.liaison.providers.fixture.ScriptedServer;
import io.liaison.rest.fixture.Patience;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nobody asks, and all the same what is broken is found and told. */
class UpkeepStoryIT {
    private static final String KEY = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";

    @TempDir
    private Path folder;

    @Test
    void a_break_is_found_and_told_by_itself_and_so_is_the_healing() {
        try (var provider = TryingProvider.start();
                var listener = ScriptedServer.start(Answers.json("{}"));
                var server = launch(provider, listener).start()) {
            var connection = new OutageScene(provider, launch(provider, listener)).machineOn(server.asAdministrator());
            provider.breaks("action=fail&target=identity&kind=403");

            Patience.until(() -> !listener.requests().isEmpty());

            connection.isDisconnected();
            assertThat(types(listener)).containsExactly("io.liaison.connection.broke");
            provider.isWholeAgain();
            connection.isFoundHealthyAs("liaison-machine@clients.sandbox.example");
            Patience.until(() -> listener.requests().size() > 1);
            assertThat(types(listener)).containsExactly("io.liaison.connection.broke", "io.liaison.connection.healed");
            assertThat(listener.requests()).allSatisfy(UpkeepStoryIT::isSigned);
            assertThat(server.ask("/health/ready").status()).isEqualTo(200);
            assertThat(server.ask("/metrics").response().body())
                    .contains("liaison_upkeep_total", "outcome=\"refused\"");
        }
    }

    private Launch launch(TryingProvider provider, ScriptedServer listener) {
        var address = listener.at("/events");
        return Launch.in(folder)
                .withKey("administrator-of-the-upkeep")
                .with("LIAISON_ALLOWED_PRIVATE_HOSTS=" + provider.hostAndPort() + "," + address.getAuthority())
                .with("LIAISON_CHECK_EVERY=PT1M")
                .with("LIAISON_EVENTS_WEBHOOK=" + address)
                .with("LIAISON_EVENTS_WEBHOOK_SECRET=" + KEY);
    }

    private static List<String> types(ScriptedServer listener) {
        return listener.requests().stream()
                .map(request -> request.body().replaceAll(".*\"type\":\"([^\"]*)\".*", "$1"))
                .toList();
    }

    private static void isSigned(ScriptedServer.Request request)
            throws EmptyWebhookSecretException, WebhookVerificationException {
        new Webhook(KEY)
                .verify(
                        request.body(),
                        Map.of(
                                "webhook-id", List.of(request.headers().get("webhook-id")),
                                "webhook-timestamp", List.of(request.headers().get("webhook-timestamp")),
                                "webhook-signature", List.of(request.headers().get("webhook-signature"))));
    }
}
