package io.liaison.rest.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.application.text.Language;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class TriggerHttpTest {
    private static final String CONSUMER = "{\"type\": \"webhook\", \"url\": \"https://consumer.example.com/events\"}";
    private static final String FILTER =
            "{\"any\": [{\"field\": \"/status\", \"operator\": \"eq\", \"value\": \"open\"},"
                    + " {\"field\": \"/amount\", \"operator\": \"gt\", \"value\": 100.5}]}";
    private final Story story = new Story();
    private final OwnEvents events = OwnEvents.in(story);

    @Test
    void a_new_one_is_told_with_all_that_was_said_of_it() {
        var made = events.trigger(
                "Payments",
                "paid",
                CONSUMER,
                "\"payload\": \"reference\", \"parameters\": {\"shop\": \"eu\"}, \"filter\": " + FILTER);

        assertThat(made.status()).isEqualTo(201);
        assertThat(made.header("Location")).isEqualTo("/api/v1/triggers/" + made.text("/id"));
        assertThat(made.header("ETag")).isEqualTo("\"1\"");
        assertThat(made.header("Cache-Control")).isEqualTo("no-store");
        assertThat(made.text("/connectionId")).isEqualTo(events.connection().replaceAll(".*/", ""));
        assertThat(made.text("/event")).isEqualTo("paid");
        assertThat(made.text("/parameters/shop")).isEqualTo("eu");
        assertThat(made.text("/target/url")).isEqualTo("https://consumer.example.com/events");
        assertThat(made.json().at("/target").size()).isEqualTo(2);
        assertThat(made.text("/filter/any/1/operator")).isEqualTo("gt");
        assertThat(made.text("/payload")).isEqualTo("reference");
        assertThat(made.json().at("/enabled").asBoolean()).isTrue();
        assertThat(made.text("/state")).isEqualTo("active");
        assertThat(made.json().at("/stateReason").isNull()).isTrue();
        assertThat(made.text("/lag")).isEqualTo("PT0S");
        assertThat(made.json().at("/permissions").toString()).contains("triggers.edit");
    }

    @Test
    void secrets_are_told_once() {
        var made = events.trigger("Payments", "paid", CONSUMER, "");

        var again = story.api.get("/api/v1/triggers/" + made.text("/id"));

        assertThat(made.text("/signingSecret")).matches("whsec_[A-Za-z0-9+/]{32,}={0,2}");
        assertThat(made.text("/providerSecret")).isNotEmpty();
        assertThat(made.text("/registration/state")).isEqualTo("by-hand");
        assertThat(made.text("/address")).startsWith("http://localhost:8080/hooks/");
        assertThat(again.text("/address")).isEqualTo(made.text("/address"));
        assertThat(again.body())
                .doesNotContain(made.text("/signingSecret"), made.text("/providerSecret"))
                .doesNotContain("signingSecret", "providerSecret");
    }

    @Test
    void a_secret_that_somebody_brings_never_comes_back() {
        var made = events.trigger("Payments", "paid", CONSUMER, "\"providerSecret\": \"brought-along\"");

        var changed = story.api.patch("/api/v1/triggers/" + made.text("/id"), "{\"providerSecret\": \"another-one\"}");

        assertThat(made.status()).isEqualTo(201);
        assertThat(made.body()).doesNotContain("brought-along", "providerSecret");
        assertThat(changed.status()).isEqualTo(200);
        assertThat(changed.body()).doesNotContain("another-one", "providerSecret");
    }

    @Test
    void one_that_is_asked_for_tells_of_its_polls_and_has_no_address() {
        var made = events.trigger("Changes", "changed", CONSUMER, "");

        assertThat(made.json().at("/polled/lastRunAt").isNull()).isTrue();
        assertThat(made.json().has("address")).isFalse();
        assertThat(made.json().has("registration")).isFalse();
    }

    @Test
    void those_of_a_connection_are_listed_by_name_page_after_page() {
        events.trigger("B", "paid", CONSUMER, "");
        events.trigger("A", "paid", CONSUMER, "");

        var first = story.api.get(events.connection() + "/triggers?limit=1");
        var second = story.api.get(events.connection() + "/triggers?limit=1&cursor=" + first.text("/next"));

        assertThat(first.text("/items/0/name")).isEqualTo("A");
        assertThat(second.text("/items/0/name")).isEqualTo("B");
        assertThat(second.json().at("/next").isNull()).isTrue();
        assertThat(first.body()).doesNotContain("signingSecret", "providerSecret");
    }

    @Test
    void an_edit_changes_what_it_names_and_takes_away_what_it_says_is_null() {
        var path = path(events.trigger("Payments", "paid", CONSUMER, "\"filter\": " + FILTER));

        var renamed = story.api.patch(path, "{\"name\": \"Large payments\"}", "If-Match", "\"1\"");
        var unfiltered = story.api.patch(path, "{\"filter\": null, \"payload\": \"reference\", \"enabled\": false}");

        assertThat(renamed.text("/name")).isEqualTo("Large payments");
        assertThat(renamed.text("/filter/any/0/field")).isEqualTo("/status");
        assertThat(renamed.header("ETag")).isEqualTo("\"2\"");
        assertThat(unfiltered.json().at("/filter").isNull()).isTrue();
        assertThat(unfiltered.text("/payload")).isEqualTo("reference");
        assertThat(unfiltered.text("/state")).isEqualTo("disabled");
    }

    @Test
    void a_target_that_is_posted_to_from_now_on_brings_its_secret() {
        var path = path(events.trigger("Payments", "paid", "{\"type\": \"notify\", \"channel\": \"payments\"}", ""));

        var posted = story.api.patch(path, "{\"target\": " + CONSUMER + "}");

        assertThat(posted.text("/target/type")).isEqualTo("webhook");
        assertThat(posted.json().at("/target").has("channel")).isFalse();
        assertThat(posted.text("/signingSecret")).startsWith("whsec_");
        assertThat(story.api.get(path).body()).doesNotContain("signingSecret");
    }

    @Test
    void who_has_read_an_older_version_changes_and_deletes_nothing() {
        var path = path(events.trigger("Payments", "paid", CONSUMER, ""));
        story.api.patch(path, "{\"name\": \"Large payments\"}");

        assertThat(story.api
                        .patch(path, "{\"name\": \"Mine\"}", "If-Match", "\"1\"")
                        .status())
                .isEqualTo(412);
        assertThat(story.api.delete(path, "If-Match", "\"1\"").status()).isEqualTo(412);
        assertThat(story.api.delete(path, "If-Match", "\"2\"").status()).isEqualTo(204);
        assertThat(story.api.get(path).status()).isEqualTo(404);
    }

    @Test
    void a_request_that_comes_twice_makes_one_and_has_one_answer() {
        var body = "{\"name\": \"Payments\", \"event\": \"paid\", \"target\": " + CONSUMER + "}";

        var first = story.api.post(events.connection() + "/triggers", body, "Idempotency-Key", events.connection());
        var again = story.api.post(events.connection() + "/triggers", body, "Idempotency-Key", events.connection());

        assertThat(first.status()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(first.body());
    }

    @Test
    void every_fault_is_named_with_its_place() {
        var refused = story.api.post(events.connection() + "/triggers", """
                {"name": 7, "event": "paid", "colour": "red", "parameters": [],
                 "filter": {"all": [{"field": "status", "operator": "is", "value": 1}]},
                 "target": {"type": "webhook", "url": {"host": "x"}}}
                """);

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().at("/errors").findValuesAsText("pointer"))
                .containsExactlyInAnyOrder(
                        "/name",
                        "/colour",
                        "/parameters",
                        "/filter/all/0/field",
                        "/filter/all/0/operator",
                        "/target/url");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"event": "asked"}                               | event
            {"parameters": {"shop": "us"}}                   | parameters
            {"connectionId": "another"}                      | connectionId
            {"state": "active"}                              | state
            """)
    void what_it_waits_for_never_changes(String change, String member) {
        var path = path(events.trigger("Payments", "paid", CONSUMER, ""));

        var refused = story.api.patch(path, change);

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text("/parameters/argument")).isEqualTo(member);
    }

    @Test
    void why_it_does_nothing_is_told_in_the_words_of_its_connection() {
        var french = new Story(Language.FRENCH);
        var asked = french.askForConsent();
        new Browser().consent(asked.text("/authorizationUrl"), "allow", "alan", "application/json");
        var connection = "/api/v1/connections/" + asked.text("/connection/id");
        var path = path(new OwnEvents(french, connection).trigger("Changes", "ticket-changed", CONSUMER, ""));
        french.breaks("action=revoke&account=alan");
        french.api.post(connection + "/check", "");

        var told = french.api.get(path);

        assertThat(told.text("/state")).isEqualTo("suspended");
        assertThat(told.text("/stateReason"))
                .isEqualTo(french.api.get(connection).text("/message"))
                .startsWith("L’autorisation");
        assertThat(told.json().at("/stateCode").asInt()).isEqualTo(20_051);
        assertThat(told.text("/providerMessage")).isEqualTo("The grant has been revoked");
    }

    @Test
    void whoever_may_not_look_at_the_connection_does_not_hear_of_its_triggers() {
        var made = events.trigger("Payments", "paid", CONSUMER, "");

        assertThat(Api.asStranger().get(path(made)).status()).isEqualTo(404);
        assertThat(Api.asStranger().get(events.connection() + "/triggers").status())
                .isEqualTo(404);
        assertThat(story.as(Api.VIEWERS_KEY).get(path(made)).status()).isEqualTo(403);
    }

    private static String path(Api.Answer made) {
        return "/api/v1/triggers/" + made.text("/id");
    }
}
