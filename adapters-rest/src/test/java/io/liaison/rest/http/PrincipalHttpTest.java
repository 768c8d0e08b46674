package io.liaison.rest.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PrincipalHttpTest {
    private final Api api = Api.asAdministrator();

    @Test
    void somebody_new_is_found_where_the_answer_says() {
        var group = People.add(api, "group").text("/id");

        var created = People.add(
                api,
                "user",
                "\"email\": \"%s@example.com\"".formatted(group),
                "\"groups\": [\"%s\"]".formatted(group),
                "\"roles\": [\"member\"]");
        var found = api.get(created.header("Location"));

        assertThat(created.status()).isEqualTo(201);
        assertThat(found.json()).isEqualTo(created.json());
        assertThat(found.text("/groups/0")).isEqualTo(group);
        assertThat(found.text("/roles/0")).isEqualTo("member");
        assertThat(found.header("ETag")).isEqualTo("\"1\"");
    }

    @Test
    void groups_and_roles_replace_what_was_there_and_null_takes_the_address_away() {
        var group = People.add(api, "group").text("/id");
        var address = People.added(
                api,
                "user",
                "\"email\": \"x%s@example.com\"".formatted(group),
                "\"groups\": [\"%s\"]".formatted(group),
                "\"roles\": [\"member\"]");

        var changed = api.patch(address, "{\"email\": null, \"groups\": [], \"roles\": [\"administrator\"]}");

        assertThat(changed.status()).isEqualTo(200);
        assertThat(changed.json().at("/email").isNull()).isTrue();
        assertThat(changed.json().at("/groups")).isEmpty();
        assertThat(changed.json().findValue("roles").toString()).isEqualTo("[\"administrator\"]");
        assertThat(changed.header("ETag")).isEqualTo("\"2\"");
    }

    @Test
    void what_is_left_out_stays() {
        var created = People.add(api, "user", "\"roles\": [\"member\"]");

        var changed = api.patch(created.header("Location"), "{\"name\": \"%s\"}".formatted(People.name()));

        assertThat(changed.text("/roles/0")).isEqualTo("member");
        assertThat(changed.text("/name")).isNotEqualTo(created.text("/name"));
    }

    @Test
    void who_has_read_an_older_version_changes_and_deletes_nothing() {
        var address = People.added(api, "robot");
        api.patch(address, "{\"name\": \"%s\"}".formatted(People.name()));

        var changed = api.patch(address, "{\"roles\": []}", "If-Match", "\"1\"");
        var deleted = api.delete(address, "If-Match", "\"1\"");

        assertThat(changed.status()).isEqualTo(412);
        assertThat(deleted.status()).isEqualTo(412);
        assertThat(api.get(address).status()).isEqualTo(200);
    }

    @Test
    void every_fault_is_told_with_its_place() {
        var group = People.add(api, "group").text("/id");

        var refused = api.post(People.ROOT, """
                {"kind": "pet", "name": "%s", "email": "nowhere", "colour": "red",
                 "groups": ["%s", "made up", "0197a000-0000-7000-8000-000000000000"],
                 "roles": ["administrator", "viewer"]}
                """.formatted("x".repeat(129), group));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().findValuesAsText("pointer"))
                .containsExactlyInAnyOrder("/colour", "/kind", "/name", "/email", "/groups/1", "/groups/2", "/roles/1");
    }

    @Test
    void a_kind_never_changes() {
        var refused = api.patch(People.added(api, "user"), "{\"kind\": \"group\"}");

        assertThat(refused.text("/errors/0/pointer")).isEqualTo("/kind");
        assertThat(refused.text("/code")).isEqualTo("1009");
    }

    @Test
    void the_members_of_a_group_are_listed_page_by_page() {
        var group = People.add(api, "group").text("/id");
        var in = "\"groups\": [\"%s\"]".formatted(group);
        var names = new String[] {
            People.add(api, "robot", in).text("/name"),
            People.add(api, "robot", in).text("/name")
        };
        People.add(api, "user", in);

        var list = People.ROOT + "?sort=createdAt&kind=robot&limit=1&group=" + group;
        var first = api.get(list);
        var second = api.get(list + "&cursor=" + first.text("/next"));

        assertThat(first.text("/items/0/name")).isEqualTo(names[0]);
        assertThat(second.text("/items/0/name")).isEqualTo(names[1]);
        assertThat(second.json().at("/next").isNull()).isTrue();
    }

    @Test
    void everybody_may_read_itself_and_who_may_not_look_finds_nobody_else() {
        var robot = People.added(api, "robot");
        var other = People.added(api, "robot");
        var itself = Api.with("Authorization", "Bearer " + People.keyOf(api, robot));

        assertThat(itself.get(People.ROOT + "/me").json())
                .isEqualTo(api.get(robot).json());
        assertThat(itself.get(robot).status()).isEqualTo(200);
        assertThat(itself.get(other).status()).isEqualTo(404);
        assertThat(itself.delete(other).status()).isEqualTo(404);
        assertThat(itself.get(People.ROOT).text("/parameters/permission")).isEqualTo("principals.view");
        assertThat(itself.patch(robot, "{\"roles\": [\"administrator\"]}").text("/parameters/permission"))
                .isEqualTo("principals.manage");
    }

    @Test
    void nobody_is_found_in_another_tenant() {
        var robot = People.added(api, "robot");

        assertThat(Api.asStranger().get(robot).status()).isEqualTo(404);
        assertThat(Api.asStranger().post(robot + "/keys", "{}").status()).isEqualTo(404);
    }

    @Test
    void whoever_is_deleted_is_gone_and_so_is_its_key() {
        var robot = People.added(api, "robot");
        var itself = Api.with("Authorization", "Bearer " + People.keyOf(api, robot));
        itself.get(robot);

        var deleted = api.delete(robot);

        assertThat(deleted.status()).isEqualTo(204);
        assertThat(api.get(robot).status()).isEqualTo(404);
        assertThat(itself.get(robot).status()).isEqualTo(401);
    }
}
