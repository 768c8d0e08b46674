package io.liaison.domain.connector;

import static io.liaison.domain.fixture.DefinitionBuilder.aDefinition;
import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.domain.error.Conflict.EventLack;
import io.liaison.domain.error.Expectation;
import io.liaison.domain.error.FieldError;
import io.liaison.domain.error.Invalid.InvalidArgument;
import io.liaison.domain.error.Invalid.InvalidFields;
import io.liaison.domain.error.Invalid.MissingParameter;
import io.liaison.domain.fixture.JavaPatterns;
import io.vavr.collection.HashMap;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.control.Either;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventDefinitionTest {
    private static final EventDefinition EVENT = event(Written.members()
            .with("key", "deal-won")
            .with("mode", "webhook")
            .with(
                    "fields",
                    Written.items(
                            field("team", "text").with("required", true).with("pattern", "[a-z]+"),
                            field("stage", "choice").with("choices", Written.texts("won", "lost")),
                            field("least", "number"),
                            field("mine", "boolean"),
                            field("why", "text")
                                    .with("required", true)
                                    .with("when", Written.members().with("stage", "lost")))));

    @Test
    void what_was_filled_in_is_spelled_as_requests_spell_it() {
        assertThat(EVENT.parameters(
                        HashMap.of(
                                "team", new Written.Text("sales"),
                                "stage", new Written.Text("won"),
                                "least", new Written.Amount(new BigDecimal("2.50")),
                                "mine", new Written.Flag(false)),
                        JavaPatterns::matches))
                .isEqualTo(Either.right(HashMap.of("team", "sales", "stage", "won", "least", "2.50", "mine", "false")));
    }

    @Test
    void what_was_left_out_or_left_blank_is_not_there() {
        assertThat(EVENT.parameters(
                        HashMap.of("team", new Written.Text("sales"), "stage", new Written.Text(" ")),
                        JavaPatterns::matches))
                .isEqualTo(Either.right(HashMap.of("team", "sales")));
    }

    @Test
    void every_fault_is_named_by_its_field() {
        Map<String, Written> raw = LinkedHashMap.of(
                "colour~/", new Written.Text("red"),
                "stage", new Written.Text("lost"),
                "least", new Written.Text("7"),
                "mine", Written.texts("yes"),
                "team", new Written.Text("Sales"));

        assertThat(EVENT.parameters(raw, JavaPatterns::matches).getLeft())
                .isEqualTo(new InvalidFields(List.of(
                        fault("colour~/", "/colour~0~1", Expectation.EVENT_PARAMETER),
                        fault("team", "/team", Expectation.FIELD_PATTERN),
                        fault("least", "/least", Expectation.NUMBER),
                        fault("mine", "/mine", Expectation.FLAG),
                        new FieldError("/why", new MissingParameter("why")))));
        assertThat(EVENT.parameters(HashMap.empty(), JavaPatterns::matches).getLeft())
                .isEqualTo(new InvalidFields(List.of(new FieldError("/team", new MissingParameter("team")))));
    }

    @Test
    void what_is_not_asked_for_is_not_kept() {
        assertThat(EVENT.parameters(
                        HashMap.of("team", new Written.Text("sales"), "why", new Written.Text("price")),
                        JavaPatterns::matches))
                .isEqualTo(Either.right(HashMap.of("team", "sales")));
    }

    @Test
    void requests_are_filled_in_with_nothing_for_what_was_left_out() {
        assertThat(EVENT.completed(HashMap.of("team", "sales")))
                .isEqualTo(HashMap.of("team", "sales", "stage", "", "least", "", "mine", "", "why", ""));
    }

    @Test
    void a_poll_lacks_a_request_that_it_could_be_asked_with() {
        var polling = Written.members().with("key", "e").with("mode", "polling");

        assertThat(event(polling).lack()).contains(EventLack.REQUEST);
        assertThat(event(polling.with("request", "GET /e").with("id", "/id")).lack())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "hmac-sha256,       X-Signature, true",
        "shared-secret,     X-Secret,    true",
        "jwt,               Authorization, true",
        "standard-webhooks, ,            true",
        "hmac-sha256,       ,            false",
        "ed25519,           ,            false",
        "none,              X-Signature, false"
    })
    void a_webhook_lacks_a_signature_that_proves_anything(String scheme, String header, boolean proves) {
        var signature = Written.members().with("scheme", scheme);
        var webhook = Written.members()
                .with("key", "e")
                .with("mode", "webhook")
                .with("signature", header == null ? signature : signature.with("header", header));

        assertThat(event(webhook).lack().isEmpty()).isEqualTo(proves);
        assertThat(event(webhook.without("signature")).lack()).contains(EventLack.SIGNATURE);
    }

    private static FieldError fault(String name, String pointer, Expectation expected) {
        return new FieldError(pointer, new InvalidArgument(name, expected));
    }

    private static Written.Members field(String name, String type) {
        return Written.members().with("name", name).with("type", type);
    }

    private static EventDefinition event(Written.Members written) {
        return aDefinition()
                .with("events", Written.items(written))
                .connector()
                .events()
                .head();
    }
}
