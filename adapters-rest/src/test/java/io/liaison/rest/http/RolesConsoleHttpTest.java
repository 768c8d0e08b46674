package io.liaison.rest.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RolesConsoleHttpTest {
    private final AtConsole admin = AtConsole.asAdministrator();
    private final String name = "role-" + UUID.randomUUID();

    @Test
    void built_in_roles_are_fixed_and_say_what_they_allow() {
        var shown = admin.open("roles");

        assertThat(shown.body())
                .contains("comes with Liaison and is fixed", "see folders", "decide which connectors may be used")
                .doesNotContain("roles/administrator/edit");
    }

    @Test
    void a_role_is_defined_changed_and_deleted() {
        var defined = admin.send("roles/new", "name", name, "scope", "folder", "permission", "folders.view");
        assertThat(defined.header("Location")).endsWith("/console/roles?told=created");
        assertThat(admin.open("roles").body()).contains("roles/" + name + "/edit");

        var form = admin.open("roles/" + name + "/edit");
        assertThat(form.body()).contains("value=\"folders.view\" checked").doesNotContain("audit.view");

        var changed = admin.send("roles/" + name + "/edit", "version", "\"1\"", "permission", "connections.view");
        assertThat(changed.header("Location")).endsWith("?told=edited");

        var deleted = admin.send("roles/" + name + "/delete", "version", "\"2\"");
        assertThat(deleted.header("Location")).endsWith("?told=deleted");
    }

    @Test
    void what_is_refused_keeps_what_was_typed_and_ticked() {
        var refused = admin.send("roles/new", "name", "Not A Name", "scope", "folder", "permission", "audit.view");

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body())
                .contains("value=\"Not A Name\"", "name-fault", "permissions-fault", "value=\"audit.view\" checked");
    }

    @Test
    void whoever_saves_second_sees_what_the_first_has_changed() {
        admin.send("roles/new", "name", name, "scope", "folder", "permission", "folders.view");
        admin.send("roles/" + name + "/edit", "version", "\"1\"", "permission", "connections.view");

        var refused = admin.send("roles/" + name + "/edit", "version", "\"1\"", "permission", "triggers.view");

        assertThat(refused.status()).isEqualTo(412);
        assertThat(refused.body())
                .contains("Meanwhile it has become", "see connections", "value=\"triggers.view\" checked");
    }

    @Test
    void a_role_that_somebody_holds_stays_and_says_why() {
        admin.send("roles/new", "name", name, "scope", "tenant", "permission", "audit.view");
        People.add(Api.asAdministrator(), "user", "\"roles\": [\"" + name + "\"]");

        var refused = admin.send("roles/" + name + "/delete", "version", "\"1\"");

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.body()).contains("role=\"alert\"", "Delete for good");
    }

    @Test
    void whoever_may_not_define_roles_sees_them_and_is_told_what_is_missing() {
        var api = Api.asAdministrator();
        var somebody = AtConsole.with(People.keyOf(api, People.added(api, "user")));

        var refused = somebody.send("roles/new", "name", name, "scope", "folder");

        assertThat(somebody.open("roles").body()).contains("viewer").doesNotContain("roles/new");
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.body()).contains("roles.manage", name);
    }
}
