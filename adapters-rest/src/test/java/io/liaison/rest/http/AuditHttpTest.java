package io.liaison.rest.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.liaison.application.text.Language;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What was done, and by whom. */
@QuarkusTest
class AuditHttpTest {
    private static final String AUDIT = "/api/v1/audit";
    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";
    private static final String TRACEPARENT = "00-" + TRACE + "-00f067aa0ba902b7-01";
    private final Story story = new Story();
    private final Api api = story.api;
    private final String connection = story.machine();

    @Test
    void what_happened_to_a_connection_is_told_the_latest_first() {
        api.get(connection + "/token");
        api.patch(connection, "{\"name\": \"Renamed\"}", "traceparent", TRACEPARENT);

        var activity = api.get(connection + "/activity");

        assertThat(activity.status()).isEqualTo(200);
        assertThat(activity.json().at("/items").findValuesAsText("action"))
                .containsExactly("connection.edit", "token.read", "connection.create");
        assertThat(activity.text("/items/0/actor/name")).isEqualTo("administrator");
        assertThat(activity.text("/items/0/subject/kind")).isEqualTo("connection");
        assertThat(activity.text("/items/0/subject/name")).isEqualTo("Renamed");
        assertThat(activity.text("/items/0/folderId")).isEqualTo(story.folder);
        assertThat(activity.text("/items/0/outcome")).isEqualTo("succeeded");
        assertThat(activity.text("/items/0/traceId")).isEqualTo(TRACE);
        assertThat(activity.json().at("/items/0/refusal").isNull()).isTrue();
    }

    @Test
    void a_page_of_it_leads_to_the_next() {
        api.get(connection + "/token");

        var first = api.get(connection + "/activity?limit=1");
        var second = api.get(connection + "/activity?limit=1&cursor=" + first.text("/next"));

        assertThat(first.text("/items/0/action")).isEqualTo("token.read");
        assertThat(second.text("/items/0/action")).isEqualTo("connection.create");
        assertThat(second.json().at("/next").isNull()).isTrue();
    }

    @Test
    void a_refusal_is_told_with_the_title_of_its_code_in_the_language_of_whoever_asks() {
        var viewer = Api.with("Authorization", "Bearer " + Api.VIEWERS_KEY);
        var principal = viewer.get("/api/v1/principals/me").text("/id");
        api.put("/api/v1/folders/" + story.folder + "/members/" + principal, "{\"roles\": [\"viewer\"]}");
        viewer.get(connection + "/token");

        var told = new Story(Language.FRENCH).api.get(connection + "/activity");

        assertThat(told.text("/items/0/outcome")).isEqualTo("refused");
        assertThat(told.text("/items/0/refusal/code")).isEqualTo("20003");
        assertThat(told.text("/items/0/refusal/name")).isEqualTo("PermissionMissing");
        assertThat(told.text("/items/0/refusal/title")).isEqualTo(title(20003));
        assertThat(told.text("/items/0/actor/id")).isEqualTo(principal);
    }

    @Test
    void whoever_does_not_see_the_connection_finds_none() {
        assertThat(Api.asStranger().get(connection + "/activity").status()).isEqualTo(404);
        assertThat(api.get("/api/v1/connections/nothing/activity").status()).isEqualTo(404);
    }

    @Test
    void the_audit_of_the_tenant_is_narrowed_by_what_is_asked_for() {
        api.get(connection + "/token");
        var folder = api.get(AUDIT + "?subject=folder:" + story.folder);
        var reads = api.get(AUDIT + "?action=token.read&folder=" + story.folder);

        assertThat(folder.json().at("/items").findValuesAsText("action")).containsExactly("folder.create");
        assertThat(reads.json().at("/items")).hasSize(1);
        assertThat(api.get(AUDIT + "?actor=" + UUID.randomUUID()).json().at("/items"))
                .isEmpty();
        assertThat(api.get(AUDIT + "?folder=" + story.folder + "&outcome=refused")
                        .json()
                        .at("/items"))
                .isEmpty();
        assertThat(api.get(AUDIT + "?until=2020-01-01T00:00:00Z").json().at("/items"))
                .isEmpty();
    }

    @Test
    void it_is_told_from_its_beginning_when_that_is_asked_for() {
        assertThat(api.get(AUDIT + "?sort=sequence&limit=1").text("/items/0/sequence"))
                .isEqualTo("1");
    }

    @ParameterizedTest
    @CsvSource({
        "actor,    somebody",
        "action,   connection.eat",
        "subject,  folder",
        "folder,   x",
        "outcome,  maybe",
        "traceId,  1234",
        "from,     yesterday",
        "until,    tomorrow",
        "sort,     name",
        "cursor,   made-up"
    })
    void what_makes_no_sense_is_refused_by_name(String parameter, String value) {
        var refused = api.get(AUDIT + "?" + parameter + "=" + value);

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text("/parameters/argument")).isEqualTo(parameter);
    }

    @Test
    void only_those_who_may_look_at_it_see_it() {
        var viewer = Api.with("Authorization", "Bearer " + Api.VIEWERS_KEY);

        assertThat(viewer.get(AUDIT).text("/parameters/permission")).isEqualTo("audit.view");
        assertThat(viewer.get(AUDIT + "/verification").status()).isEqualTo(403);
    }

    @Test
    void another_tenant_sees_its_own_alone() {
        var seen = Api.asStranger().get(AUDIT).json().at("/items");

        assertThat(seen).extracting(JsonNode::toString).noneMatch(entry -> entry.contains(story.folder));
    }

    @Test
    void it_can_be_verified_again_from_an_end_that_was_noted() {
        var first = api.get(AUDIT + "/verification");
        api.get(connection + "/token");
        var second = api.get(AUDIT + "/verification?end=" + first.text("/end"));
        var forged = api.get(AUDIT + "/verification?end=1:" + "0".repeat(64));

        assertThat(first.json().at("/intact").asBoolean()).isTrue();
        assertThat(second.json().at("/intact").asBoolean()).isTrue();
        assertThat(second.json().at("/entries").asLong())
                .isGreaterThan(first.json().at("/entries").asLong());
        assertThat(forged.json().at("/intact").asBoolean()).isFalse();
        assertThat(forged.text("/brokenAt")).isEqualTo("1");
        assertThat(api.get(AUDIT + "/verification?end=1").text("/parameters/argument"))
                .isEqualTo("end");
    }

    private String title(int code) {
        return new Story(Language.FRENCH).api.get("/api/v1/errors/" + code).text("/title");
    }
}
