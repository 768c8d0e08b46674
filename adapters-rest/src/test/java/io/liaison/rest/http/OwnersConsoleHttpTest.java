package io.liaison.rest.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Whose the connections of a list are, and those of one owner alone. */
@QuarkusTest
class OwnersConsoleHttpTest {
    private static final String CHOSEN = "<option value=\"%s\" selected>%s</option>";
    private final Story story = new Story();
    private final String list = "folders/" + story.folder;
    private final String me = story.api.get("/api/v1/principals/me").text("/id");
    private final Somebody grace = somebody("connection-owner");

    @Test
    void each_connection_says_whose_it_is_and_one_s_own_come_first_in_the_choice() {
        connect(story.api, "Own ledger");
        connect(grace.api(), "Lent archive");

        var shown = AtConsole.asAdministrator().open(list).body();

        assertThat(shown)
                .contains("Owner: <a class=\"plain\" href=\"?owner=" + grace.id + "\" dir=\"auto\">" + grace.name)
                .containsSubsequence(
                        "<option value=\"\">Any owner</option>",
                        "<option value=\"" + me + "\">Mine</option>",
                        "<option value=\"" + grace.id + "\">" + grace.name + "</option>");
    }

    @Test
    void a_list_is_narrowed_to_an_owner_and_stays_so_over_the_page() {
        connect(story.api, "Own ledger");
        for (var number = 0; number < 51; number++) {
            connect(grace.api(), "Lent archive " + number);
        }
        var admin = AtConsole.asAdministrator();

        var first = admin.open(list + "?owner=" + grace.id).body();
        var next = first.replaceAll("(?s).*rel=\"next\" href=\"/console/([^\"]*)\".*", "$1");
        var second = admin.open(next.replace("&amp;", "&")).body();

        assertThat(first).contains(CHOSEN.formatted(grace.id, grace.name)).doesNotContain("Own ledger");
        assertThat(second)
                .contains(CHOSEN.formatted(grace.id, grace.name), "Lent archive 9<")
                .doesNotContain("Own ledger", "rel=\"next\"");
    }

    @Test
    void an_address_that_was_kept_shows_one_s_own() {
        connect(story.api, "Own ledger");
        connect(grace.api(), "Lent archive");

        var shown = AtConsole.asAdministrator().open(list + "?mine=on").body();

        assertThat(shown).contains("Own ledger", CHOSEN.formatted(me, "Mine")).doesNotContain(">Lent archive<");
    }

    @Test
    void a_connection_says_whose_it_is_to_whoever_may_not_look_at_people_either() {
        var archive = connect(grace.api(), "Lent archive");
        var viewer = somebody("viewer");

        var shown = AtConsole.with(viewer.key).open("connections/" + archive).body();

        assertThat(shown).containsPattern("(?s)<dt>Owner</dt>\\s*<dd[^>]*>" + grace.name + "</dd>");
    }

    @Test
    void whoever_may_not_look_at_people_sees_whose_a_connection_is() {
        connect(grace.api(), "Lent archive");
        var viewer = somebody("viewer");
        assertThat(viewer.api().get(People.ROOT).status()).isEqualTo(403);

        var shown = AtConsole.with(viewer.key).open(list + "?owner=" + grace.id).body();

        assertThat(shown)
                .contains(">Lent archive<", CHOSEN.formatted(grace.id, grace.name))
                .doesNotContain("Mine</option>");
    }

    @Test
    void whoever_owns_nothing_there_stays_chosen_without_a_name() {
        connect(story.api, "Own ledger");
        var nobody = UUID.randomUUID().toString();

        var shown = AtConsole.asAdministrator().open(list + "?owner=" + nobody).body();

        assertThat(shown)
                .contains("No connection fits", CHOSEN.formatted(nobody, "Somebody who owns nothing here"))
                .doesNotContain(">Own ledger<");
    }

    private String connect(Api api, String name) {
        var connected = api.post(story.connections(), """
                {"connector": "sandbox", "name": "%s", "authenticationType": "oauth2_client_credentials",
                 "fields": {"clientId": "liaison-machine", "clientSecret": "liaison-machine-secret"}}
                """.formatted(name));
        assertThat(connected.status()).as(connected.body()).isEqualTo(201);
        return connected.text("/id");
    }

    private Somebody somebody(String role) {
        var added = People.add(story.api, "user");
        var id = added.text("/id");
        var member = "/api/v1/folders/" + story.folder + "/members/" + id;
        assertThat(story.api.put(member, "{\"roles\": [\"" + role + "\"]}").status())
                .isEqualTo(200);
        return new Somebody(id, added.text("/name"), People.keyOf(story.api, People.ROOT + "/" + id));
    }

    private record Somebody(String id, String name, String key) {
        Api api() {
            return Api.with("Authorization", "Bearer " + key);
        }
    }
}
