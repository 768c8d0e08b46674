package io.liaison.rest.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.liaison.application.text.Language;
import io.liaison.rest.http.Api.Answer;
import io.quarkus.test.junit.QuarkusTest;
import io.vavr.collection.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Everything of somebody who leaves, and what would break. */
@QuarkusTest
class HandoverHttpTest {
    private static final String MACHINE = """
            {"connector": "sandbox", "name": "%s", "authenticationType": "oauth2_client_credentials",
             "fields": {"clientId": "liaison-machine", "clientSecret": "liaison-machine-secret"}}
            """;
    private final Story story = new Story();
    private final Api api = story.api;
    private final String leaver = People.added(api, "robot");
    private final Api leaving = story.as(People.keyOf(api, leaver));
    private final String heir = People.add(api, "user").text("/id");

    HandoverHttpTest() {
        api.put(folder() + "/members/" + id(leaver), "{\"roles\": [\"folder-administrator\"]}");
    }

    @Test
    void the_report_tells_what_somebody_owns_and_names_nothing_of_its_workspace() {
        var ledger = create(folder(), "Ledger");
        api.put("/api/v1/connections/" + ledger + "/references/process/p-1", "{\"name\": \"Month end\"}");
        create(workspace(), "Diary");

        var report = api.get(leaver + "/handover");

        assertThat(report.status()).isEqualTo(200);
        assertThat(report.text("/principal/id")).isEqualTo(id(leaver));
        assertThat(report.json().at("/to").isNull()).isTrue();
        assertThat(report.json().at("/connections/count").asLong()).isEqualTo(1);
        assertThat(report.text("/connections/items/0/id")).isEqualTo(ledger);
        assertThat(report.text("/connections/items/0/connector")).isEqualTo("sandbox");
        assertThat(report.text("/connections/items/0/folder/id")).isEqualTo(story.folder);
        assertThat(report.text("/connections/items/0/status")).isEqualTo("connected");
        assertThat(report.json().at("/connections/items/0/references").asLong()).isEqualTo(1);
        assertThat(report.json().at("/workspace/connections").asLong()).isEqualTo(1);
        assertThat(report.text("/references/items/0/connection/id")).isEqualTo(ledger);
        assertThat(report.text("/references/items/0/key")).isEqualTo("p-1");
        assertThat(report.json().at("/roles/0/onlyHolder").asBoolean()).isTrue();
        assertThat(report.json().at("/keys/0/lastUsedAt").isNull()).isFalse();
        assertThat(report.body()).doesNotContain("Diary");
    }

    @Test
    void what_breaks_is_told_in_the_language_of_the_caller() {
        create(folder(), "Ledger");
        var path = api.get(folder()).text("/path");

        assertThat(breaks(api, ""))
                .contains("The folder " + path + " loses its only folder-administrator.")
                .first()
                .asString()
                .startsWith("A key without a name (");
        assertThat(breaks(new Story(Language.FRENCH).api, ""))
                .contains("Plus personne ne détiendra le rôle folder-administrator dans le dossier " + path + ".");
        assertThat(breaks(api, "?roles=true&to=" + heir)).hasSize(1);
    }

    @Test
    void everything_is_handed_over_and_then_the_principal_can_be_deleted() {
        var ledger = create(folder(), "Ledger");
        create(workspace(), "Diary");
        var refused = api.delete(leaver);

        var done = handOver("{\"to\": \"%s\", \"roles\": true}".formatted(heir));

        assertThat(refused.text("/code")).isEqualTo("1012");
        assertThat(refused.text("/parameters/items")).isEqualTo("Ledger, +1");
        assertThat(refused.text("/remedy")).contains("/handover");
        assertThat(done.status()).isEqualTo(200);
        assertThat(done.text("/to/id")).isEqualTo(heir);
        assertThat(done.json().at("/connections/count").asLong()).isEqualTo(1);
        var connection = api.get("/api/v1/connections/" + ledger);
        assertThat(connection.text("/owner")).isEqualTo(heir);
        assertThat(connection.text("/version")).isEqualTo("2");
        assertThat(api.get(folder() + "/members").json().at("/items")).hasSize(2);
        assertThat(api.delete(leaver).status()).isEqualTo(204);
    }

    @Test
    void the_receiver_finds_the_workspace_of_the_leaver_in_its_own() {
        var diary = create(workspace(), "Diary");

        handOver("{\"to\": \"%s\"}".formatted(heir));

        var taking = story.as(People.keyOf(api, People.ROOT + "/" + heir));
        var name = api.get(leaver).text("/name");
        assertThat(taking.get("/api/v1/connections/" + diary).text("/folder/path"))
                .isEqualTo("Workspace/" + name);
        assertThat(leaving.get("/api/v1/connections/" + diary).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{}", "{\"to\": \"nobody\"}", "{\"to\": \"019d9b00-0000-7000-8000-000000000404\"}", "{\"to\": 7}"
            })
    void a_receiver_that_is_none_is_refused_at_its_place(String body) {
        var refused = handOver(body);

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text("/errors/0/pointer")).isEqualTo("/to");
    }

    @Test
    void a_group_and_the_leaver_itself_take_nothing_over() {
        var group = People.add(api, "group").text("/id");

        for (var unfit : new String[] {group, id(leaver)}) {
            assertThat(handOver("{\"to\": \"%s\"}".formatted(unfit)).text("/errors/0/pointer"))
                    .isEqualTo("/to");
            assertThat(api.get(leaver + "/handover?to=" + unfit).text("/errors/0/pointer"))
                    .isEqualTo("/to");
        }
    }

    @Test
    void a_member_that_is_unknown_is_refused_together_with_what_is_missing() {
        var refused = handOver("{\"colour\": \"red\"}");

        assertThat(refused.text("/code")).isEqualTo("20000");
        assertThat(refused.json().findValuesAsText("pointer")).containsExactlyInAnyOrder("/colour", "/to");
    }

    @Test
    void who_may_not_see_anybody_finds_nobody_and_who_may_not_manage_hands_over_nothing_of_its_own() {
        var viewer = story.as(Api.VIEWERS_KEY);

        assertThat(viewer.get(leaver + "/handover").status()).isEqualTo(404);
        assertThat(viewer.get(People.ROOT + "/me/handover").status()).isEqualTo(403);
        assertThat(Api.asStranger().get(leaver + "/handover").status()).isEqualTo(404);
    }

    private List<String> breaks(Api asking, String query) {
        return List.ofAll(asking.get(leaver + "/handover" + query).json().at("/breaks"))
                .map(JsonNode::asText);
    }

    private Answer handOver(String body) {
        return api.post(leaver + "/handover", body);
    }

    private String create(String folder, String name) {
        return leaving.post(folder + "/connections", MACHINE.formatted(name)).text("/id");
    }

    private String workspace() {
        return "/api/v1/folders/"
                + leaving.put("/api/v1/folders/personal", "{}").text("/id");
    }

    private String folder() {
        return "/api/v1/folders/" + story.folder;
    }

    private static String id(String address) {
        return address.substring(address.lastIndexOf('/') + 1);
    }
}
