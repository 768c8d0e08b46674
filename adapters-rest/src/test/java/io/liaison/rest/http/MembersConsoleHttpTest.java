package io.liaison.rest.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MembersConsoleHttpTest {
    private final AtConsole admin = AtConsole.asAdministrator();
    private final Api api = Api.asAdministrator();
    private final String folder = api.post("/api/v1/folders", "{\"name\":\"Shared " + UUID.randomUUID() + "\"}")
            .text("/id");
    private final String members = "folders/" + folder + "/members";
    private final String address = People.added(api, "user");
    private final String person = address.replace(People.ROOT + "/", "");

    @Test
    void a_member_is_found_given_a_role_and_sees_the_folder_from_then_on() {
        var name = api.get(address).text("/name");
        var somebody = AtConsole.with(People.keyOf(api, address));
        assertThat(somebody.open("folders/" + folder).status()).isEqualTo(404);

        var found = admin.open(members + "/new?q=" + name.replace(" ", "+"));
        var assigned = admin.send(members + "/" + person, "role", "viewer");

        assertThat(found.body()).contains(members + "/" + person);
        assertThat(assigned.header("Location")).endsWith(members + "?told=assigned");
        assertThat(admin.open(members).body()).contains(name, "viewer");
        assertThat(somebody.open("folders/" + folder).status()).isEqualTo(200);
    }

    @Test
    void roles_that_are_held_are_ticked_and_each_says_what_it_allows() {
        admin.send(members + "/" + person, "role", "viewer");

        var asked = admin.open(members + "/" + person);

        assertThat(asked.body())
                .contains("value=\"viewer\" aria-describedby=\"allows-viewer\" checked", "see connections")
                .doesNotContain("value=\"administrator\"");
    }

    @Test
    void a_role_that_cannot_be_held_in_a_folder_is_refused_and_the_ticks_stay() {
        var refused = admin.send(members + "/" + person, "role", "viewer", "role", "administrator");

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body())
                .contains("roles-fault", "value=\"viewer\" aria-describedby=\"allows-viewer\" checked");
    }

    @Test
    void whoever_may_look_alone_is_offered_nothing_and_refused_with_what_is_missing() {
        admin.send(members + "/" + person, "role", "viewer");
        var somebody = AtConsole.with(People.keyOf(api, address));

        var seen = somebody.open(members);
        var refused = somebody.send(members + "/" + person, "role", "folder-administrator");

        assertThat(seen.status()).isEqualTo(200);
        assertThat(seen.body()).doesNotContain("/members/new", "/remove\"");
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.body()).contains("folders.share");
    }

    @Test
    void whoever_may_share_and_not_see_people_enters_an_id_that_was_told() {
        admin.send(members + "/" + person, "role", "folder-administrator");
        var somebody = AtConsole.with(People.keyOf(api, address));
        var other = People.added(api, "robot").replace(People.ROOT + "/", "");

        var asked = somebody.open(members + "/new");
        var entered = somebody.open(members + "/new?person=" + other);

        assertThat(asked.status()).isEqualTo(403);
        assertThat(asked.body()).contains("principals.view", "name=\"person\"");
        assertThat(entered.header("Location")).endsWith(members + "/" + other);
        assertThat(somebody.send(members + "/" + other, "role", "viewer").status())
                .isEqualTo(303);
    }

    @Test
    void a_member_is_removed_once_that_is_confirmed() {
        admin.send(members + "/" + person, "role", "viewer");

        var asked = admin.open(members + "/" + person + "/remove");
        var removed = admin.send(members + "/" + person + "/remove");

        assertThat(asked.body()).contains("viewer", "Remove from the folder");
        assertThat(removed.header("Location")).endsWith("?told=removed");
        assertThat(admin.open(members + "/" + person + "/remove").status()).isEqualTo(404);
    }

    @Test
    void the_connections_of_a_folder_lead_to_its_members() {
        assertThat(admin.open("folders/" + folder).body()).contains(members);
    }
}
