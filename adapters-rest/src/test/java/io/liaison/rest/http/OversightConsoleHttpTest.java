package io.liaison.rest.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.rest.http.Api.Answer;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages that tell how all is, and what was done. */
@QuarkusTest
class OversightConsoleHttpTest {
    private static final String FORM = "application/x-www-form-urlencoded";
    private final Answer signedIn = signIn(Api.KEY);

    @Test
    void health_counts_connections_and_leads_to_them() {
        new Story().connectMachine("liaison-machine-secret");

        var health = page("/console/health");

        assertThat(health.status()).isEqualTo(200);
        assertThat(health.body())
                .contains("<svg class=\"chart\" role=\"img\" aria-label=\"Connected: ")
                .contains("/console/?status=connected");
        assertThat(health.header("Content-Security-Policy")).doesNotContain("unsafe");
    }

    @Test
    void health_says_what_to_do_where_there_is_nothing_to_see() {
        var admin = Api.asAdministrator();
        var newcomer = admin.post("/api/v1/principals", "{\"kind\": \"robot\", \"name\": \"newcomer to health\"}");
        var key = admin.post("/api/v1/principals/" + newcomer.text("/id") + "/keys", "{\"name\": \"health\"}");

        var health = page("/console/health", signIn(key.text("/key")));

        assertThat(health.body()).contains("There is no connection yet that you may look at.", "/console/catalogue");
    }

    @Test
    void a_code_is_found_by_its_number_and_leads_to_the_page_that_explains_it() {
        var found = page("/console/errors?q=20051");

        assertThat(found.body()).contains("GrantRejected", "/errors/20051\"").doesNotContain("/errors/1001\"");
        assertThat(page("/console/errors?q=xyzzy").body()).contains("No code fits.");
    }

    @Test
    void codes_of_an_area_go_on_over_the_page_and_stay_narrowed() {
        var first = page("/console/errors?group=general");
        var all = page("/console/errors");

        assertThat(first.body()).contains("value=\"general\" selected");
        assertThat(all.body()).contains("rel=\"next\" href=\"/console/errors?cursor=");
        assertThat(page("/console/errors?q=a&group=odd").body()).contains("&amp;q=a&amp;group=odd");
    }

    @Test
    void what_was_done_is_told_with_its_details_and_the_way_to_more_like_it() {
        var story = new Story();
        var connection = story.machine();

        var told = page("/console/audit?folder=" + story.folder + "&action=connection.create");

        assertThat(told.status()).isEqualTo(200);
        assertThat(told.body())
                .contains("<strong>Connection made</strong>", "administrator", "connection.create")
                .contains("/console/audit?subject=connection%3A" + connection.replaceAll(".*/", ""))
                .doesNotContain("<strong>Folder made</strong>");
    }

    @Test
    void a_refusal_is_told_with_its_reason() {
        var story = new Story();
        var connection = story.machine();
        var viewer = Api.with("Authorization", "Bearer " + Api.VIEWERS_KEY);
        var principal = viewer.get("/api/v1/principals/me").text("/id");
        story.api.put("/api/v1/folders/" + story.folder + "/members/" + principal, "{\"roles\": [\"viewer\"]}");
        viewer.get(connection + "/token");

        var told = page("/console/audit?outcome=refused&folder=" + story.folder);

        assertThat(told.body()).contains("/errors/20003\"").doesNotContain("<strong>Connection made</strong>");
    }

    @Test
    void the_next_page_of_the_audit_is_narrowed_alike() {
        var story = new Story();
        var connection = story.machine();
        for (var number = 0; number < 51; number++) {
            story.api.patch(connection, "{\"name\": \"Renamed " + number + "\"}");
        }
        var narrowed = "/console/audit?action=connection.edit&folder=" + story.folder;

        var first = page(narrowed);
        var next = first.body().replaceAll("(?s).*rel=\"next\" href=\"([^\"]*)\".*", "$1");
        var second = page(next.replace("&amp;", "&"));

        assertThat(first.body()).contains("Renamed 50").doesNotContain("Renamed 0<");
        assertThat(second.body()).contains("Renamed 0<").doesNotContain("Renamed 50", "rel=\"next\"");
    }

    @ParameterizedTest
    @CsvSource({"from, yesterday", "until, x", "subject, folder", "traceId, 1234", "actor, <b>", "cursor, made-up"})
    void what_makes_no_sense_is_refused_on_the_page_with_all_that_was_typed(String name, String value) {
        var refused = page("/console/audit?outcome=refused&" + name + "=" + value.replace("<b>", "%3Cb%3E"));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body())
                .contains("role=\"alert\"", "value=\"refused\" selected")
                .doesNotContain("<b>");
    }

    @Test
    void moments_are_taken_as_a_browser_sends_them_and_come_back_so() {
        var shown = page("/console/audit?from=2026-01-31T12:00&until=2026-01-31T12:00:30Z");

        assertThat(shown.status()).isEqualTo(200);
        assertThat(shown.body()).contains("value=\"2026-01-31T12:00:00\"", "value=\"2026-01-31T12:00:30\"");
    }

    @Test
    void the_audit_is_verified_and_again_from_an_end_that_was_noted() {
        var verified = page("/console/audit/verification");
        var end = verified.body().replaceAll("(?s).*id=\"end\" value=\"([^\"]*)\".*", "$1");

        assertThat(verified.body()).contains("The audit is as it was written.");
        assertThat(end).matches("[0-9]+:[0-9a-f]{64}");
        assertThat(page("/console/audit/verification?end=" + end).body()).contains("The audit is as it was written.");
        assertThat(page("/console/audit/verification?end=1:" + "0".repeat(64)).body())
                .contains("entry 1 was changed or is missing");
        assertThat(page("/console/audit/verification?end=nonsense").status()).isEqualTo(400);
    }

    @Test
    void a_rotation_is_begun_and_told_of() {
        var begun = form("/console/keys/rotation", "same-origin");
        assertThat(begun.status()).isEqualTo(303);
        assertThat(begun.header("Location")).endsWith("/console/keys?told=begun");

        var shown = page("/console/keys?told=begun");

        assertThat(shown.body()).contains("The rotation is under way.", "Newest key");
        assertThat(page("/console/keys?told=%3Cb%3E").body()).doesNotContain("<b>");
    }

    @Test
    void the_master_key_tells_whether_the_former_one_is_needed() {
        var sealed = form("/console/keys/master", "same-origin");

        assertThat(sealed.header("Location")).endsWith("/console/keys?told=sealed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/console/audit", "/console/audit/verification", "/console/keys"})
    void whoever_may_not_see_it_is_told_so(String path) {
        var refused = page(path, signIn(Api.VIEWERS_KEY));

        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.body()).contains("/errors/20003");
    }

    @Test
    void a_form_that_another_page_has_sent_rotates_nothing() {
        var sent = form("/console/keys/rotation", "cross-site");

        assertThat(sent.status()).isEqualTo(403);
    }

    @ParameterizedTest
    @CsvSource({"health, Santé", "audit, Vérifier l’audit", "errors, Domaine", "keys, La clé maîtresse"})
    void pages_come_in_french_for_whoever_wants_that(String path, String word) {
        var shown =
                Api.with("Cookie", cookie(signedIn), "Accept-Language", "fr").get("/console/" + path);

        assertThat(shown.body()).contains("<html lang=\"fr\">", word);
    }

    private Answer page(String path) {
        return page(path, signedIn);
    }

    private static Answer page(String path, Answer signedIn) {
        return Api.with("Cookie", cookie(signedIn)).get(path);
    }

    private Answer form(String path, String sender) {
        return Api.with()
                .send("POST", path, "", "Content-Type", FORM, "Sec-Fetch-Site", sender, "Cookie", cookie(signedIn));
    }

    private static Answer signIn(String key) {
        return Api.with()
                .send("POST", "/console/sign-in", "key=" + key, "Content-Type", FORM, "Sec-Fetch-Site", "same-origin");
    }

    private static String cookie(Answer signedIn) {
        return signedIn.header("Set-Cookie").split(";", 2)[0];
    }
}
