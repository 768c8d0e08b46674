package io.liaison.rest.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.rest.http.Api.Answer;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FoldersConsoleHttpTest {
    private static final String SALES = "Sales <b>&amp; more";
    private final Story story = new Story();
    private final AtConsole admin = AtConsole.asAdministrator();
    private final String here = "folders/" + story.folder;
    private final String name = "Folder " + UUID.randomUUID();

    @Test
    void a_folder_is_made_inside_the_one_where_somebody_stands_and_shown() {
        var form = admin.open("folders/new?folder=" + story.folder);
        var made = make(name, "Two lines\r\nof it");

        assertThat(admin.open(here).body()).contains("/console/folders/new?folder=" + story.folder);
        assertThat(form.body()).contains("<option value=\"" + story.folder + "\" selected>");
        assertThat(made.header("Location")).endsWith("?told=folder_created");
        assertThat(shown(made).body())
                .contains("The folder is made.", "<h1 dir=\"auto\">" + name, "Two lines\nof it", "Add one");
        assertThat(story.api.get("/api/v1/" + idOf(made)).text("/parentId")).isEqualTo(story.folder);
    }

    @Test
    void names_that_are_markup_are_names() {
        var made = make(SALES, "<script>");

        assertThat(shown(made).body())
                .contains("Sales &lt;b&gt;&amp;amp; more", "&lt;script&gt;")
                .doesNotContain(SALES);
    }

    @Test
    void what_is_refused_keeps_what_was_typed_and_says_why_beside_it() {
        make(name, "");

        var refused = make("A/slash", "Said of it");
        var taken = make(name.toUpperCase(Locale.ROOT), "");
        var nameless = make(" ", "");

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body())
                .contains("value=\"A/slash\"", "name-fault", "\nSaid of it</textarea>")
                .contains("<option value=\"" + story.folder + "\" selected>");
        assertThat(taken.status()).isEqualTo(409);
        assertThat(taken.body()).contains("role=\"alert\"");
        assertThat(nameless.body()).contains("name-fault");
    }

    @Test
    void a_place_that_leads_nowhere_is_refused_and_none_is_not_the_top() {
        var elsewhere = admin.send("folders/new", "folder", "nowhere", "name", name);
        var open = admin.send("folders/new", "name", name);
        var moved = admin.send(here + "/move", "version", "\"1\"");

        assertThat(elsewhere.status()).isEqualTo(404);
        assertThat(elsewhere.body()).contains(name);
        assertThat(open.status()).isEqualTo(400);
        assertThat(moved.status()).isEqualTo(400);
    }

    @Test
    void a_folder_is_renamed_and_whoever_comes_second_sees_what_the_first_has_changed() {
        var made = make(name, "Before");
        var edit = idOf(made) + "/edit";

        var form = admin.open(edit);
        var edited = admin.send(edit, "version", "\"1\"", "name", name + " II", "description", "After\r\nall");
        var refused = admin.send(edit, "version", "\"1\"", "name", "Third", "description", "After\r\nall");

        assertThat(form.body()).contains("value=\"" + name + "\"", "\nBefore</textarea>");
        assertThat(edited.header("Location")).endsWith("?told=folder_edited");
        assertThat(refused.status()).isEqualTo(412);
        assertThat(refused.body())
                .contains("Meanwhile it has become", name + " II", "value=\"Third\"", "value=\"&quot;2&quot;\"")
                .doesNotContain("<dt>Description</dt>");
    }

    @Test
    void a_folder_moves_where_it_may_and_is_not_offered_what_it_may_not() {
        var outer = idOf(make(name, ""));
        var inner = idOf(admin.send("folders/new", "folder", outer.substring(8), "name", "Inner"));

        var form = admin.open(outer + "/move");
        var refused = admin.send(outer + "/move", "version", "\"1\"", "folder", inner.substring(8));
        var moved = admin.send(inner + "/move", "version", "\"1\"", "folder", "");

        assertThat(form.body())
                .contains("<option value=\"" + story.folder + "\" selected>", "<option value=\"\">At the top")
                .doesNotContain("value=\"" + inner.substring(8), "value=\"" + outer.substring(8));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.body()).contains("The folder would be inside itself");
        assertThat(moved.header("Location")).endsWith("?told=folder_moved");
    }

    @Test
    void an_empty_folder_goes_at_once_and_one_that_is_not_only_by_its_name() {
        var outer = idOf(make(name, ""));
        admin.send("folders/new", "folder", outer.substring(8), "name", "Inner");

        var form = admin.open(outer + "/delete");
        var unnamed = admin.send(outer + "/delete", "version", "\"1\"");
        var mistyped = admin.send(outer + "/delete", "version", "\"1\"", "name", "Inner");
        var untyped = admin.send(outer + "/delete", "version", "\"1\"", "name", "");
        var deleted = admin.send(outer + "/delete", "version", "\"1\"", "name", name);

        assertThat(form.body()).contains(">Inner</a>", "type its name", "Delete folder and all that is inside");
        assertThat(unnamed.status()).isEqualTo(409);
        assertThat(mistyped.body()).contains("This is not its name.", "value=\"Inner\"");
        assertThat(untyped.status()).isEqualTo(200);
        assertThat(deleted.header("Location")).endsWith("/console/?told=folder_deleted");
        assertThat(admin.open("?told=folder_deleted").body()).contains("The folder is deleted.");
        assertThat(admin.open(outer).status()).isEqualTo(404);
    }

    @Test
    void many_connections_inside_are_counted_and_go_with_it_unless_something_refers_to_one() {
        for (var number = 0; number < 21; number++) {
            connect("Ledger " + number);
        }
        var one = story.machine();
        story.api.put(one + "/references/app/books", "{\"name\": \"Books\"}");
        var called = story.api.get("/api/v1/" + here).text("/name");

        var form = admin.open(here + "/delete");
        var refused = admin.send(here + "/delete", "version", "\"1\"", "name", called);
        story.api.delete(one + "/references/app/books");
        var deleted = admin.send(here + "/delete", "version", "\"1\"", "name", called);

        assertThat(form.body()).contains("and 2 more");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.body()).contains("Books", "type its name");
        assertThat(deleted.header("Location")).endsWith("?told=folder_deleted");
    }

    @Test
    void whoever_sees_no_folder_is_told_whom_to_ask_and_opens_a_workspace() {
        var api = Api.asAdministrator();
        var somebody = AtConsole.with(People.keyOf(api, People.added(api, "user", "\"roles\": [\"member\"]")));

        var first = somebody.open("");
        var form = somebody.open("catalogue/sandbox");
        var refused = somebody.send("folders/new", "folder", "", "name", name);
        var opened = somebody.send("folders/personal", "connector", "sandbox");
        var again = somebody.send("folders/personal");

        assertThat(first.body())
                .contains("Ask somebody who administers one", "/console/folders/personal")
                .doesNotContain("folders/new", "Add connection");
        assertThat(form.body())
                .contains("there is none in which you may make one", "name=\"connector\" value=\"sandbox\"")
                .doesNotContain("<select id=\"folder\"");
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.body()).contains("folders.create", "You may make folders nowhere.");
        assertThat(opened.header("Location")).contains("/console/catalogue/sandbox?folder=");
        assertThat(again.header("Location")).endsWith("?told=workspace_opened");
        assertThat(somebody.open("").body())
                .contains(">Workspace</a>", "folders/new")
                .doesNotContain("Open my workspace");
    }

    @Test
    void whoever_may_only_look_is_offered_nothing_else() {
        var api = Api.asAdministrator();
        var person = People.added(api, "user");
        api.put("/api/v1/" + here + "/members/" + person.replace(People.ROOT + "/", ""), "{\"roles\": [\"viewer\"]}");
        var viewer = AtConsole.with(People.keyOf(api, person));

        var list = viewer.open(here);
        var renamed = viewer.send(here + "/edit", "version", "\"1\"", "name", name, "description", "");
        var deleted = viewer.send(here + "/delete", "version", "\"1\"");

        assertThat(list.body()).doesNotContain(here + "/edit", here + "/move", here + "/delete", "folders/new");
        assertThat(renamed.status()).isEqualTo(403);
        assertThat(renamed.body()).contains("folders.edit", "value=\"" + name + "\"");
        assertThat(deleted.status()).isEqualTo(403);
        assertThat(viewer.open(here + "/move").body()).contains("There is no folder into which you may move it.");
    }

    private Answer make(String called, String description) {
        return admin.send("folders/new", "folder", story.folder, "name", called, "description", description);
    }

    private void connect(String called) {
        var connected = story.api.post(story.connections(), """
                {"connector": "sandbox", "name": "%s", "authenticationType": "oauth2_client_credentials",
                 "fields": {"clientId": "liaison-machine", "clientSecret": "liaison-machine-secret"}}
                """.formatted(called));
        assertThat(connected.status()).as(connected.body()).isEqualTo(201);
    }

    private Answer shown(Answer made) {
        return admin.open(idOf(made) + made.header("Location").replaceAll(".*(\\?.*)", "$1"));
    }

    /** {@code folders/…} of one that was made. */
    private static String idOf(Answer made) {
        return made.header("Location").replaceAll(".*/console/(folders/[^?]*).*", "$1");
    }
}
