package io.liaison.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.util.JSONObjectUtils;
import com.standardwebhooks.Webhook;
import io.liaison.sandbox.fixture.Answer;
import io.liaison.sandbox.fixture.RunningSandbox;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConsumerTest {
    private static final String SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
    private static final String ANOTHER = "whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD";

    @RegisterExtension
    private final RunningSandbox sandbox = new RunningSandbox();

    @BeforeEach
    void tell_the_secret() {
        assertThat(sandbox.caller()
                        .post("/consumer/bob", "{\"secret\":\"" + SECRET + "\"}")
                        .status())
                .isEqualTo(204);
    }

    @Test
    void an_event_is_received() {
        assertThat(tell(event("e-1", Map.of("eventId", "o-1"))).status()).isEqualTo(204);

        assertThat(tally())
                .containsEntry("received", 1L)
                .containsEntry("effects", 1L)
                .containsEntry("occurrences", 1L);
        assertThat((List<?>) tally().get("last")).singleElement().asString().contains("e-1");
    }

    @Test
    void an_event_that_comes_again_has_no_effect() {
        tell(event("e-1", Map.of("eventId", "o-1")));
        tell(event("e-1", Map.of("eventId", "o-1")));

        assertThat(tally())
                .containsEntry("received", 2L)
                .containsEntry("effects", 1L)
                .containsEntry("doubled", 1L)
                .containsEntry("doubledEffects", 0L);
    }

    @Test
    void the_same_occurrence_in_two_events_is_an_effect_too_many() {
        tell(event("e-1", Map.of("eventId", "o-1")));
        tell(event("e-2", Map.of("eventId", "o-1")));

        assertThat(tally()).containsEntry("doubled", 0L).containsEntry("doubledEffects", 1L);
    }

    @Test
    void a_polled_ticket_is_another_occurrence_each_time_that_it_has_changed() {
        tell(event("e-1", Map.of("id", "T-4", "updatedAt", "2026-04-17T12:00:00Z")));
        tell(event("e-2", Map.of("id", "T-4", "updatedAt", "2026-04-17T12:00:01Z")));

        assertThat(tally()).containsEntry("occurrences", 2L).containsEntry("doubledEffects", 0L);
        assertThat(sandbox.caller().get("/consumer/bob/occurrences").json().get("occurrences"))
                .isEqualTo(List.of("T-4@2026-04-17T12:00:00Z", "T-4@2026-04-17T12:00:01Z"));
    }

    @Test
    void what_has_never_happened_is_noticed() {
        tell(event("e-1", Map.of("eventId", "unreal-1")));

        assertThat(tally()).containsEntry("unreal", 1L);
    }

    @Test
    void events_of_one_source_are_expected_in_order() {
        tell(sequenced("e-2", "/a", "00000000000000000002"));
        tell(sequenced("e-1", "/a", "00000000000000000001"));
        tell(sequenced("e-3", "/b", "1"));
        tell(sequenced("e-2", "/a", "2"));
        tell(sequenced("e-4", "/a", 3));

        assertThat(tally()).containsEntry("outOfOrder", 1L).containsEntry("doubled", 1L);
    }

    @Test
    void a_wrong_signature_is_not_believed() {
        var event = event("e-1", Map.of());

        assertThat(sandbox.caller().send(signed(ANOTHER, event)).status()).isEqualTo(401);
        assertThat(sandbox.caller()
                        .send(post().POST(BodyPublishers.ofString(event)))
                        .status())
                .isEqualTo(401);
        assertThat(tally()).containsEntry("wrongSignature", 2L).containsEntry("received", 0L);
    }

    @Test
    void without_a_secret_nothing_is_believed_yet() {
        var unprepared = sandbox.caller().request("/consumer/carol/events").POST(BodyPublishers.ofString("{}"));

        assertThat(sandbox.caller().send(unprepared).status()).isEqualTo(503);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no event", "{}", "{\"specversion\":\"1.0\",\"id\":\"e-1\",\"source\":\"/a\"}"})
    void what_is_no_event_is_refused(String body) {
        assertThat(tell(body).status()).isEqualTo(400);
        assertThat(tally()).containsEntry("unreadable", 1L);
    }

    @Test
    void a_large_event_is_received() {
        assertThat(tell(event("e-1", Map.of("padding", "x".repeat(2 * 1024 * 1024))))
                        .status())
                .isEqualTo(204);
    }

    @Test
    void a_failure_lasts_as_long_as_it_was_told_to() {
        mood("status=500&times=1");

        assertThat(tell(event("e-1", Map.of())).status()).isEqualTo(500);
        assertThat(tell(event("e-1", Map.of())).status()).isEqualTo(204);
        assertThat(tally()).containsEntry("refused", 1L).containsEntry("received", 1L);
    }

    @Test
    void a_failure_without_an_end_lasts_until_the_reset() {
        mood("status=410");

        assertThat(tell(event("e-1", Map.of())).status()).isEqualTo(410);
        assertThat(tell(event("e-2", Map.of())).status()).isEqualTo(410);
        assertThat(sandbox.caller().post("/sandbox/reset", Map.of()).status()).isEqualTo(200);
        assertThat(tell(event("e-1", Map.of())).status()).isEqualTo(204);
    }

    @Test
    void an_answer_that_is_lost_on_the_way_has_had_its_effect() {
        mood("status=500&times=1&processed=true");

        assertThat(tell(event("e-1", Map.of())).status()).isEqualTo(500);
        assertThat(tell(event("e-1", Map.of())).status()).isEqualTo(204);
        assertThat(tally()).containsEntry("effects", 1L).containsEntry("doubled", 1L);
    }

    @Test
    void poison_is_refused_each_time_and_nothing_else_is() {
        mood("poison=T-4");

        assertThat(tell(event("e-1", Map.of("id", "T-4"))).status()).isEqualTo(422);
        assertThat(tell(event("e-1", Map.of("id", "T-4"))).status()).isEqualTo(422);
        assertThat(tell(event("e-2", Map.of("id", "T-40"))).status()).isEqualTo(204);
    }

    @Test
    void slow_keeps_an_impatient_sender_waiting() {
        mood("delay=60000");

        var impatient = signed(SECRET, event("e-1", Map.of())).timeout(Duration.ofMillis(200));

        assertThatThrownBy(() -> sandbox.caller().sendOrFail(impatient)).isInstanceOf(HttpTimeoutException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"status=200", "status=often", "delay=-1", "times=0&status=500", "poisson=T-4"})
    void a_mood_that_is_not_understood_is_refused(String form) {
        assertThat(sandbox.caller().post("/consumer/bob/mood", form).status()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"secret\":\"whsec_\"}", "{\"secret\":\"whsec_?\"}", "secret"})
    void a_secret_that_is_none_is_refused(String body) {
        assertThat(sandbox.caller().post("/consumer/bob", body).status()).isEqualTo(400);
    }

    private void mood(String form) {
        assertThat(sandbox.caller().post("/consumer/bob/mood", form).status()).isEqualTo(204);
    }

    private Answer tell(String event) {
        return sandbox.caller().send(signed(SECRET, event));
    }

    private HttpRequest.Builder signed(String secret, String body) {
        try {
            var seconds = Instant.now().getEpochSecond();
            return post().header("webhook-id", "m-1")
                    .header("webhook-timestamp", String.valueOf(seconds))
                    .header("webhook-signature", new Webhook(secret).sign("m-1", seconds, body))
                    .POST(BodyPublishers.ofString(body));
        } catch (Exception impossible) {
            throw new AssertionError(impossible);
        }
    }

    private HttpRequest.Builder post() {
        return sandbox.caller().request("/consumer/bob/events", "Content-Type", "application/cloudevents+json");
    }

    private static String event(String id, Map<String, Object> data) {
        return event(id, "/a", Map.of("data", data));
    }

    private static String sequenced(String id, String source, Object sequence) {
        return event(id, source, Map.of("sequence", sequence));
    }

    private static String event(String id, String source, Map<String, Object> more) {
        var event = new HashMap<String, Object>(
                Map.of("specversion", "1.0", "id", id, "source", source, "type", "ticket-posted"));
        event.putAll(more);
        return JSONObjectUtils.toJSONString(event);
    }

    private Map<String, Object> tally() {
        return sandbox.caller().get("/consumer/bob").json();
    }
}
