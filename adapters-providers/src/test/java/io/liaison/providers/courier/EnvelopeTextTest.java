package io.liaison.providers.courier;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.cloudevents.CloudEvent;
import io.cloudevents.jackson.JsonCloudEventData;
import io.cloudevents.jackson.JsonFormat;
import io.liaison.application.fixture.Envelopes;
import io.liaison.domain.trigger.EventBody;
import io.liaison.domain.trigger.EventEnvelope;
import io.vavr.control.Option;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.Base64;
import org.junit.jupiter.api.Test;

/** As the library of CloudEvents reads it. */
class EnvelopeTextTest {
    private static final EventEnvelope FULL = Envelopes.FULL;

    @Test
    void is_a_cloud_event_with_all_of_its_attributes() {
        var event = read(EnvelopeText.of(FULL));

        assertThat(event.getSpecVersion()).hasToString("1.0");
        assertThat(event.getId()).isEqualTo(FULL.id().toString());
        assertThat(event.getSource())
                .isEqualTo(URI.create("/tenants/" + FULL.tenant() + "/connections/" + FULL.connection()));
        assertThat(event.getType()).isEqualTo("io.liaison.event.petstore.deal-won");
        assertThat(event.getSubject()).isEqualTo("evt-1");
        assertThat(event.getTime()).isEqualTo(OffsetDateTime.parse("2026-04-17T12:00:00Z"));
        assertThat(event.getDataContentType()).isEqualTo("application/json");
        assertThat(event.getExtension("sequence")).isEqualTo("00000000000000000042");
        assertThat(event.getExtension("liaisontrigger"))
                .isEqualTo(FULL.trigger().toString());
        assertThat(event.getExtension("liaisonevent")).isEqualTo(FULL.event().toString());
        assertThat(data(event).get("amount").asInt()).isEqualTo(1_200);
    }

    @Test
    void sequences_are_in_the_order_of_their_texts() {
        var last = EnvelopeText.of(numbered(Long.MAX_VALUE));

        assertThat(read(last).getExtension("sequence")).isEqualTo("09223372036854775807");
        assertThat(sequence(9)).isLessThan(sequence(10));
    }

    @Test
    void passes_json_on_as_it_was_spelled() {
        var spelled = "{\"total\": 1.10, \"big\": 1e400, \"n\" : [ 100000000000000000000 ]}";

        assertThat(EnvelopeText.of(saying(EventBody.json(spelled)))).contains("\"data\":" + spelled);
        assertThat(read(EnvelopeText.of(saying(EventBody.json("[1]"))))).isNotNull();
        assertThat(read(EnvelopeText.of(saying(new EventBody("application/vnd.acme+json", "{\"a\":1}"))))
                        .getDataContentType())
                .isEqualTo("application/json");
    }

    @Test
    void says_of_what_is_no_json_that_it_is_a_text() {
        var broken = read(EnvelopeText.of(saying(EventBody.json("{\"a\":"))));
        var form = read(EnvelopeText.of(saying(new EventBody("application/x-www-form-urlencoded", "a=\"b\"\n&c=é"))));

        assertThat(broken.getDataContentType()).isEqualTo("text/plain");
        assertThat(text(broken)).isEqualTo("{\"a\":");
        assertThat(form.getDataContentType()).isEqualTo("application/x-www-form-urlencoded");
        assertThat(text(form)).isEqualTo("a=\"b\"\n&c=é");
    }

    @Test
    void bytes_arrive_as_bytes() {
        var bytes = new byte[] {(byte) 0xFF, 0, 7};
        var image = new EventBody("image/png;base64", Base64.getEncoder().encodeToString(bytes));

        var event = read(EnvelopeText.of(saying(image)));

        assertThat(event.getDataContentType()).isEqualTo("image/png");
        assertThat(bytes(event)).isEqualTo(bytes);
    }

    @Test
    void without_a_body_it_says_where_to_ask() {
        var data = data(read(EnvelopeText.of(Envelopes.REFERENCE)));

        assertThat(data.get("eventId").asText()).isEqualTo(FULL.event().toString());
        assertThat(data.get("path").asText()).isEqualTo("/api/v1/events/" + FULL.event());
        assertThat(data).hasSize(2);
    }

    @Test
    void is_about_the_event_itself_where_the_provider_calls_it_nothing_that_can_be_said() {
        assertThat(read(EnvelopeText.of(about(Option.none()))).getSubject())
                .isEqualTo(FULL.event().toString());
        assertThat(read(EnvelopeText.of(about(Option.some("a\u0007b")))).getSubject())
                .isEqualTo(FULL.event().toString());
        assertThat(read(EnvelopeText.of(about(Option.some("\"é\\")))).getSubject())
                .isEqualTo("\"é\\");
    }

    private static CloudEvent read(String text) {
        return new JsonFormat().deserialize(text.getBytes(StandardCharsets.UTF_8));
    }

    private static JsonNode data(CloudEvent event) {
        return ((JsonCloudEventData) requireNonNull(event.getData())).getNode();
    }

    private static byte[] bytes(CloudEvent event) {
        return requireNonNull(event.getData()).toBytes();
    }

    private static String text(CloudEvent event) {
        return new String(bytes(event), StandardCharsets.UTF_8);
    }

    private static String sequence(long number) {
        return requireNonNull(read(EnvelopeText.of(numbered(number))).getExtension("sequence"))
                .toString();
    }

    private static EventEnvelope saying(EventBody body) {
        return Envelopes.saying(Option.some(body));
    }

    private static EventEnvelope numbered(long sequence) {
        return new EventEnvelope(
                FULL.id(),
                sequence,
                FULL.tenant(),
                FULL.connection(),
                FULL.connector(),
                FULL.trigger(),
                FULL.occasion(),
                FULL.event(),
                FULL.sourceId(),
                FULL.at(),
                FULL.body());
    }

    private static EventEnvelope about(Option<String> sourceId) {
        return new EventEnvelope(
                FULL.id(),
                1,
                FULL.tenant(),
                FULL.connection(),
                FULL.connector(),
                FULL.trigger(),
                FULL.occasion(),
                FULL.event(),
                sourceId,
                FULL.at(),
                FULL.body());
    }
}
