package io.liaison.domain.connector.definition;

import static io.liaison.domain.connector.definition.EventExamples.faults;
import static io.liaison.domain.connector.definition.EventExamples.field;
import static io.liaison.domain.connector.definition.EventExamples.polling;
import static io.liaison.domain.connector.definition.EventExamples.read;
import static io.liaison.domain.connector.definition.EventExamples.requesting;
import static io.liaison.domain.connector.definition.EventExamples.subscribing;
import static io.liaison.domain.connector.definition.EventExamples.webhook;
import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.domain.connector.ConnectorField;
import io.liaison.domain.connector.Written;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EventCheckTest {
    private static final Written.Members HANDSHAKE = Written.members().with("challenge", "body:/challenge");
    private static final Written.Members SUBSCRIPTION =
            Written.members().with("create", requesting("POST /hooks")).with("id", "/id");

    @Test
    void a_trigger_is_asked_for_what_its_event_says() {
        var fields = Written.items(
                field("pipeline").with("label", "Pipeline").with("required", true),
                field("stage").with("type", "choice").with("choices", Written.texts("won", "lost")),
                field("why").with("when", Written.members().with("stage", "lost")));

        assertThat(read(polling().with("fields", fields)).fields())
                .extracting(ConnectorField::name)
                .containsExactly("pipeline", "stage", "why");
        assertThat(read(webhook().with("fields", fields)).fields()).hasSize(3);
        assertThat(read(polling()).fields()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"cursor", "page", "address", "secret", "expiresAt", "subscription", "site", "token", "region"})
    void a_field_takes_no_name_that_means_something_else(String name) {
        assertThat(faults(polling().with("fields", Written.items(field("deal"), field(name)))))
                .containsExactly("/fields/1/name");
    }

    @Test
    void nobody_is_asked_for_a_secret_or_for_what_another_form_has() {
        var fields = Written.items(
                field("key").with("type", "secret"),
                field("deal").with("group", "where"),
                field("stage").with("when", Written.members().with("site", "eu")),
                field("list").with("type", "list"));

        assertThat(faults(polling().with("fields", Written.items(field("key").with("type", "secret")))))
                .containsExactly("/fields/0/type");
        assertThat(faults(polling().with("fields", fields)))
                .containsExactly("/fields/1/group", "/fields/2/when", "/fields/3/type");
        assertThat(faults(polling().with("fields", Written.items(field("deal"), field("deal")))))
                .containsExactly("/fields");
    }

    @ParameterizedTest
    @CsvSource({
        "mark, /a, mark",
        "next, /a, next",
        "start, none, start",
        "key, Deal Won, key",
        "colour, red, colour",
        "id, id, id",
        "name, '', name",
        "handshake, x, handshake",
        "subscription, x, subscription",
        "signature, x, signature"
    })
    void what_a_webhook_cannot_say_is_pointed_at(String member, String value, String place) {
        assertThat(faults(webhook().with(member, value))).containsExactly("/" + place);
    }

    @Test
    void what_belongs_to_the_other_mode_is_none_of_an_event_s() {
        assertThat(faults(polling().with("handshake", HANDSHAKE).with("subscription", SUBSCRIPTION)))
                .containsExactly("/handshake", "/subscription");
        assertThat(faults(webhook()
                        .with("mark", "/at")
                        .with("next", "/next")
                        .with("start", "none")
                        .with("overlap", new Written.Amount(BigDecimal.ONE))))
                .containsExactly("/mark", "/next", "/start", "/overlap");
    }

    /** Definitions were stored with it, and have to be read again. */
    @Test
    void what_was_always_let_in_beside_a_webhook_still_is() {
        var old = webhook()
                .with("request", "no request")
                .with("items", "no pointer")
                .with("cursor", new Written.Flag(true));

        assertThat(faults(old)).isEmpty();
        assertThat(read(old).polling()).isEmpty();
    }

    @Test
    void what_was_always_let_in_beside_a_poll_still_is() {
        assertThat(faults(polling().with("signature", Written.members().with("scheme", "none"))))
                .isEmpty();
        assertThat(faults(Written.members()
                        .with("key", "old")
                        .with("mode", "polling")
                        .with("id", "header:X-Id")
                        .with("items", "no pointer")))
                .isEmpty();
        assertThat(faults(polling().with("request", "GET https://{cursor}.example.com/{cursor}")))
                .isEmpty();
    }

    @Test
    void without_a_mode_nothing_belongs_to_the_other_one() {
        assertThat(faults(subscribing(SUBSCRIPTION).with("mode", "push").with("mark", "/at")))
                .containsExactly("/mode");
        assertThat(faults(webhook().without("mode").with("handshake", Written.members())))
                .containsExactlyInAnyOrder("/mode", "/handshake/challenge");
    }

    @Test
    void every_fault_of_an_event_is_named() {
        var event = Written.members()
                .with("fields", Written.items(field("1st")))
                .with("signature", Written.members().with("scheme", "md5").with("header", "a b"))
                .with("mode", "webhook")
                .with("overlap", "soon");

        assertThat(faults(event))
                .containsExactlyInAnyOrder(
                        "/key", "/fields/0/name", "/signature/scheme", "/signature/header", "/overlap");
    }
}
