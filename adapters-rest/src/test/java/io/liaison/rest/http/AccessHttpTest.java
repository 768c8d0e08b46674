package io.liaison.rest.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.liaison.application.text.Language;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Whom a folder is shared with, and why somebody may do something in it. */
@QuarkusTest
class AccessHttpTest {
    private final Story story = new Story();
    private final Api api = story.api;
    private final Api viewer = Api.with("Authorization", "Bearer " + Api.VIEWERS_KEY);
    private final String folder = "/api/v1/folders/" + story.folder;
    private final String below = api.post(
                    "/api/v1/folders", "{\"name\": \"Below\", \"parentId\": \"" + story.folder + "\"}")
            .header("Location");
    private final String principal =
            viewer.get(folder + "/access?permission=folders.view").text("/principal/id");

    @Test
    void whom_a_folder_is_shared_with_may_work_in_it_and_below() {
        assertThat(allowed(below, "connections.use")).isFalse();

        var shared = api.put(member(folder), "{\"roles\": [\"automation-user\"]}");

        assertThat(shared.status()).isEqualTo(200);
        assertThat(shared.json().at("/roles")).extracting(JsonNode::asText).containsExactly("automation-user");
        assertThat(allowed(below, "connections.use")).isTrue();
    }

    @Test
    void inherited_members_say_which_folder_they_come_from() {
        api.put(member(folder), "{\"roles\": [\"automation-user\"]}");
        api.put(member(below), "{\"roles\": [\"viewer\", \"connection-owner\"]}");

        var members = viewer.get(below + "/members");

        assertThat(members.text("/items/0/roles/0")).isEqualTo("connection-owner");
        assertThat(members.json().at("/items/0/inheritedFrom").isNull()).isTrue();
        assertThat(members.text("/items/1/inheritedFrom/id")).isEqualTo(story.folder);
        assertThat(members.text("/items/1/principal/name")).isEqualTo("viewer");
        assertThat(members.json().at("/next").isNull()).isTrue();
    }

    @Test
    void who_is_removed_is_no_member_any_more() {
        api.put(member(folder), "{\"roles\": [\"automation-user\"]}");

        assertThat(api.delete(member(folder)).status()).isEqualTo(204);
        assertThat(api.get(folder + "/members").json().at("/items")).isEmpty();
        assertThat(api.delete(member(folder)).status()).isEqualTo(404);
    }

    @Test
    void a_role_of_the_tenant_and_an_unknown_one_are_named_by_their_place() {
        var refused = api.put(member(folder), "{\"roles\": [\"viewer\", \"administrator\", \"nothing\"]}");

        assertThat(refused.json().findValuesAsText("pointer")).containsExactly("/roles/1", "/roles/2");
    }

    @Test
    void somebody_unknown_is_not_found() {
        assertThat(api.put(folder + "/members/" + UUID.randomUUID(), "{\"roles\": []}")
                        .text("/parameters/resource"))
                .isEqualTo("principal");
        assertThat(api.put(folder + "/members/nobody", "{\"roles\": []}").status())
                .isEqualTo(404);
        assertThat(api.get(folder + "/access?permission=folders.view&principal=" + UUID.randomUUID())
                        .status())
                .isEqualTo(404);
    }

    @Test
    void why_somebody_may_do_something_is_told_in_words_and_step_by_step() {
        api.put(member(folder), "{\"roles\": [\"automation-user\"]}");
        var path = api.get(folder).text("/path");

        var told = api.get(below + "/access?permission=connections.use&principal=" + principal);

        assertThat(told.json().at("/allowed").asBoolean()).isTrue();
        assertThat(told.text("/place")).isEqualTo(path + "/Below");
        assertThat(told.json().at("/because"))
                .extracting(JsonNode::asText)
                .contains("viewer holds the role automation-user in " + path + ": it grants connections.use.");
        assertThat(told.json().at("/steps")).anySatisfy(step -> {
            assertThat(step.at("/kind").asText()).isEqualTo("role");
            assertThat(step.at("/role").asText()).isEqualTo("automation-user");
            assertThat(step.at("/folder/path").asText()).isEqualTo(path);
            assertThat(step.at("/grants").asBoolean()).isTrue();
        });
    }

    @Test
    void what_is_missing_is_told_in_the_language_of_the_caller() {
        var told = new Story(Language.FRENCH).as(Api.VIEWERS_KEY).get(folder + "/access?permission=connections.create");

        assertThat(told.json().at("/missing")).extracting(JsonNode::asText).containsExactly("connections.create");
        assertThat(told.json().at("/remedies"))
                .extracting(JsonNode::asText)
                .contains("connection-owner", "folder-administrator");
        assertThat(told.body()).contains("ces rôles l’accorderaient");
    }

    @Test
    void a_permission_has_to_be_named_and_known() {
        assertThat(api.get(folder + "/access").text("/code")).isEqualTo("1014");
        assertThat(api.get(folder + "/access?permission=everything").text("/code"))
                .isEqualTo("1009");
    }

    @Test
    void about_others_not_everybody_may_ask() {
        var other = api.get(folder + "/access?permission=folders.view").text("/principal/id");

        assertThat(viewer.get(folder + "/access?permission=folders.view&principal=" + other)
                        .status())
                .isEqualTo(403);
    }

    @Test
    void the_same_is_told_of_a_connection() {
        var told = viewer.get(story.machine() + "/access?permission=connections.edit");

        assertThat(told.json().at("/allowed").asBoolean()).isFalse();
        assertThat(told.json().at("/missing")).extracting(JsonNode::asText).containsExactly("connections.edit");
        assertThat(Api.asStranger()
                        .get(story.machine() + "/access?permission=connections.edit")
                        .status())
                .isEqualTo(404);
    }

    private boolean allowed(String where, String permission) {
        var told = viewer.get(where + "/access?permission=" + permission);
        return told.json().at("/allowed").asBoolean();
    }

    private String member(String of) {
        return of + "/members/" + principal;
    }
}
