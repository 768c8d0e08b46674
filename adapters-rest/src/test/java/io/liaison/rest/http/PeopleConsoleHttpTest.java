package io.liaison.rest.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PeopleConsoleHttpTest {
    private static final Pattern KEY = Pattern.compile("id=\"new-key\" value=\"([^\"]+)\"");
    private final AtConsole admin = AtConsole.asAdministrator();

    @Test
    void somebody_who_is_added_gets_a_key_that_is_shown_once_and_signs_in_with_it() {
        var name = People.name();
        var added = admin.send("people/new", "kind", "user", "name", name, "email", "", "asksRoles", "on");
        assertThat(added.status()).isEqualTo(303);
        var person = page(added.header("Location"));

        var issued = admin.send(person.replace("?told=created", "") + "/keys", "name", "For the desk", "until", "");

        var shown = KEY.matcher(issued.body());
        assertThat(issued.status()).isEqualTo(200);
        assertThat(issued.header("Cache-Control")).isEqualTo("no-store");
        assertThat(shown.find()).isTrue();
        assertThat(AtConsole.with(shown.group(1)).open("people/me").body()).contains(name);
        assertThat(admin.open(person).body())
                .contains("For the desk", "Added. Issue a key below")
                .doesNotContain(shown.group(1));
    }

    @Test
    void what_is_refused_keeps_all_that_was_typed_and_says_at_the_field_why() {
        var refused = admin.send(
                "people/new", "kind", "robot", "name", "<b>Ada</b>", "email", "nonsense", "role", "administrator");

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body())
                .contains("value=\"&lt;b&gt;Ada&lt;/b&gt;\"", "value=\"nonsense\"", "id=\"email-fault\"")
                .contains("value=\"robot\" selected");
    }

    @Test
    void a_key_that_ends_before_today_is_refused_beside_its_field() {
        var person = People.added(Api.asAdministrator(), "user").replace(People.ROOT, "people");

        var refused = admin.send(person + "/keys", "name", "Late", "until", "2001-01-01");

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body()).contains("id=\"until-fault\"", "value=\"Late\"", "value=\"2001-01-01\"");
    }

    @Test
    void whoever_may_not_see_people_is_told_why_and_comes_to_itself() {
        var address = People.added(Api.asAdministrator(), "user");
        var somebody = AtConsole.with(People.keyOf(Api.asAdministrator(), address));

        var refused = somebody.open("people");

        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.body()).contains("principals.view", "You and your keys");
        assertThat(somebody.open(address.replace(People.ROOT, "people")).body())
                .contains("Issue a key")
                .doesNotContain("/delete\"");
    }

    @Test
    void whoever_may_not_add_anybody_keeps_what_was_typed_and_is_told_what_is_missing() {
        var somebody = AtConsole.with(People.keyOf(Api.asAdministrator(), People.added(Api.asAdministrator(), "user")));

        var refused = somebody.send("people/new", "kind", "user", "name", "Grace", "email", "");

        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.body()).contains("principals.manage", "value=\"Grace\"");
    }

    @Test
    void groups_and_roles_are_ticked_and_those_that_were_not_asked_for_stay() {
        var api = Api.asAdministrator();
        var group = People.added(api, "group").replace(People.ROOT + "/", "");
        var person = People.added(api, "user").replace(People.ROOT, "people");

        var ticked =
                admin.send(person + "/edit", "name", People.name(), "email", "", "asksGroups", "on", "group", group);
        var renamed = admin.send(person + "/edit", "name", People.name(), "email", "");

        assertThat(ticked.status()).isEqualTo(303);
        assertThat(renamed.status()).isEqualTo(303);
        assertThat(admin.open(person).body()).contains("people/" + group);
        assertThat(admin.open("people?group=" + group).body()).contains(person);
    }

    @Test
    void whoever_saves_second_sees_what_the_first_has_changed() {
        var api = Api.asAdministrator();
        var address = People.added(api, "user");
        var name = People.name();
        api.patch(address, "{\"name\": \"" + name + "\"}");

        var refused = admin.send(
                address.replace(People.ROOT, "people") + "/edit",
                "name",
                "Typed meanwhile",
                "email",
                "",
                "version",
                "\"1\"");

        assertThat(refused.status()).isEqualTo(412);
        assertThat(refused.body()).contains("Meanwhile it has become", name, "value=\"Typed meanwhile\"");
    }

    @Test
    void a_key_that_is_revoked_works_no_longer_at_once() {
        var api = Api.asAdministrator();
        var address = People.added(api, "user");
        var issued = api.post(address + "/keys", "{\"name\": \"Lost\"}");
        var revoke = address.replace(People.ROOT, "people") + "/keys/" + issued.text("/id") + "/revoke";
        assertThat(Api.with("Authorization", "Bearer " + issued.text("/key"))
                        .get(People.ROOT + "/me")
                        .status())
                .isEqualTo(200);

        var asked = admin.open(revoke);
        var revoked = admin.send(revoke);

        assertThat(asked.body()).contains("Lost", "Revoke for good");
        assertThat(revoked.header("Location")).endsWith("?told=revoked");
        assertThat(Api.with("Authorization", "Bearer " + issued.text("/key"))
                        .get(People.ROOT + "/me")
                        .status())
                .isEqualTo(401);
    }

    @Test
    void somebody_is_deleted_once_that_is_confirmed() {
        var person = People.added(Api.asAdministrator(), "app").replace(People.ROOT, "people");

        var asked = admin.open(person + "/delete");
        var deleted = admin.send(person + "/delete", "version", "\"1\"");

        assertThat(asked.body()).contains("Delete for good");
        assertThat(deleted.header("Location")).endsWith("/console/people?told=deleted");
        assertThat(admin.open(person).status()).isEqualTo(404);
    }

    @Test
    void the_last_administrator_stays_and_says_why() {
        var refused = admin.send("people/me/delete");

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.body()).contains("role=\"alert\"", "Delete for good");
    }

    private static String page(String location) {
        return location.substring(location.indexOf("/console/") + "/console/".length());
    }
}
