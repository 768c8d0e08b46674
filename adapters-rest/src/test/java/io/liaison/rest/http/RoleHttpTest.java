package io.liaison.rest.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.liaison.rest.http.Api.Answer;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RoleHttpTest {
    private final Api api = new Story().api;
    private final Api viewer = Api.with("Authorization", "Bearer " + Api.VIEWERS_KEY);
    private final String name = Story.newKey();
    private final String address = "/api/v1/roles/" + name;

    @Test
    void a_new_role_is_found_where_its_answer_says_and_by_everybody() {
        var created = create("connections.use", "folders.view");

        var found = viewer.get(created.header("Location"));

        assertThat(created.status()).isEqualTo(201);
        assertThat(found.json()).isEqualTo(created.json());
        assertThat(found.header("ETag")).isEqualTo("\"1\"");
        assertThat(found.json().at("/permissions"))
                .extracting(JsonNode::asText)
                .containsExactly("folders.view", "connections.use");
        assertThat(found.text("/builtIn")).isEqualTo("false");
    }

    @Test
    void built_in_roles_are_listed_with_those_of_the_tenant() {
        create("connections.use");

        assertThat(viewer.get("/api/v1/roles").json().findValuesAsText("name"))
                .contains("administrator", "viewer", name);
    }

    @Test
    void what_cannot_be_held_in_a_folder_is_named_by_its_place() {
        var refused = create("connections.use", "roles.manage", "everything");

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().findValuesAsText("pointer")).containsExactly("/permissions/1", "/permissions/2");
    }

    @Test
    void who_has_read_an_older_version_does_not_change_it() {
        create("connections.use");

        var changed = api.patch(address, "{\"permissions\": [\"folders.view\"]}", "If-Match", "\"1\"");
        var late = api.patch(address, "{\"permissions\": []}", "If-Match", "\"1\"");

        assertThat(changed.header("ETag")).isEqualTo("\"2\"");
        assertThat(changed.json().at("/permissions"))
                .extracting(JsonNode::asText)
                .containsExactly("folders.view");
        assertThat(late.status()).isEqualTo(412);
    }

    @Test
    void name_and_scope_never_change() {
        create("connections.use");

        var refused = api.patch(address, "{\"name\": \"other\", \"scope\": \"tenant\"}");

        assertThat(refused.json().findValuesAsText("pointer")).containsExactly("/name", "/scope");
    }

    @Test
    void a_role_that_nobody_holds_is_deleted() {
        create("connections.use");

        assertThat(api.delete(address).status()).isEqualTo(204);
        assertThat(api.get(address).status()).isEqualTo(404);
    }

    @Test
    void who_may_not_manage_roles_does_not() {
        create("connections.use");

        assertThat(viewer.delete(address).status()).isEqualTo(403);
        assertThat(viewer.patch(address, "{}").status()).isEqualTo(403);
    }

    private Answer create(String... permissions) {
        return api.post("/api/v1/roles", """
                {"name": "%s", "scope": "folder", "permissions": ["%s"]}
                """.formatted(name, String.join("\", \"", permissions)));
    }
}
