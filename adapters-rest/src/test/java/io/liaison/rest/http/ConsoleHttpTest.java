package io.liaison.rest.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.rest.http.Api.Answer;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ConsoleHttpTest {
    private static final String FORM = "application/x-www-form-urlencoded";

    @Test
    void whoever_is_not_signed_in_is_asked_to_and_comes_to_the_page_that_was_wanted() {
        var wanted = Api.with().get("/console/?status=disconnected");
        assertThat(wanted.status()).isEqualTo(303);
        assertThat(wanted.header("Location")).endsWith("/console/sign-in?next=%3Fstatus%3Ddisconnected");

        var signedIn = signIn(Api.KEY, "?status=disconnected");

        assertThat(signedIn.status()).isEqualTo(303);
        assertThat(signedIn.header("Location")).endsWith("/console/?status=disconnected");
        assertThat(page("/console/?status=disconnected", signedIn).status()).isEqualTo(200);
    }

    @Test
    void a_key_that_is_not_accepted_explains_itself_and_the_wanted_page_is_kept() {
        var refused = signIn("lk_made_up", "folders/1");

        assertThat(refused.status()).isEqualTo(401);
        assertThat(refused.body()).contains("The API key is not accepted", "name=\"next\" value=\"folders/1\"");
        assertThat(refused.headers().allValues("Set-Cookie")).isEmpty();
    }

    @Test
    void nobody_is_led_elsewhere_after_signing_in() {
        for (var elsewhere : new String[] {"//evil.example/", "https://evil.example/", "/api/v1", "\\evil.example"}) {
            assertThat(signIn(Api.KEY, elsewhere).header("Location")).endsWith("/console/");
        }
    }

    @Test
    void the_cookie_is_for_the_console_alone_and_no_script_reads_it() {
        var cookie = signIn(Api.KEY, "").header("Set-Cookie");

        assertThat(cookie)
                .contains("HttpOnly", "Path=/console/", "SameSite=Lax")
                .doesNotContain(Api.KEY);
    }

    @Test
    void a_form_that_another_page_has_sent_does_nothing() {
        for (var sent : new String[][] {{"Sec-Fetch-Site", "cross-site"}, {"Origin", "https://evil.example"}, {}}) {
            var answer = form("/console/sign-in", "key=" + Api.KEY, sent);

            assertThat(answer.status()).isEqualTo(403);
            assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
        }
        assertThat(form("/console/sign-in", "key=" + Api.KEY, "Origin", "http://localhost:8080")
                        .status())
                .isEqualTo(303);
    }

    @Test
    void whoever_signs_out_is_signed_out_everywhere_with_that_cookie() {
        var signedIn = signIn(Api.KEY, "");
        var cookie = cookie(signedIn);

        var left = form("/console/sign-out", "", "Sec-Fetch-Site", "same-origin", "Cookie", cookie);

        assertThat(left.status()).isEqualTo(303);
        assertThat(left.header("Set-Cookie")).contains("Max-Age=0");
        assertThat(page("/console/", signedIn).status()).isEqualTo(303);
    }

    @Test
    void a_folder_is_shown_in_the_tree_and_says_what_to_do_while_it_is_empty() {
        var name = "<b>Sales</b> & " + UUID.randomUUID();
        var folder = Api.asAdministrator()
                .post("/api/v1/folders", "{\"name\":\"" + name.replace("/", "-") + "\"}")
                .text("/id");

        var shown = page("/console/folders/" + folder, signIn(Api.KEY, ""));

        assertThat(shown.status()).isEqualTo(200);
        assertThat(shown.body())
                .contains(
                        "&lt;b&gt;Sales&lt;-b&gt; &amp; ", "There is no connection here yet.", "aria-current=\"page\"")
                .doesNotContain("<b>Sales");
        assertThat(shown.header("Content-Security-Policy"))
                .contains("default-src 'none'")
                .doesNotContain("unsafe");
    }

    @Test
    void a_list_is_ordered_by_a_column_and_the_other_way_round_by_the_same() {
        var story = new Story();
        story.connectMachine("liaison-machine-secret");
        var signedIn = signIn(Api.KEY, "");

        var ordered = page("/console/folders/" + story.folder + "?sort=-name&mine=on", signedIn);

        assertThat(ordered.body())
                .contains("aria-sort=\"descending\"", "?sort=name&amp;mine=on", "?connector=sandbox")
                .contains("liaison-machine@clients.sandbox.example");
    }

    @Test
    void what_cannot_be_meant_narrows_nothing() {
        var story = new Story();
        story.connectMachine("liaison-machine-secret");

        var shown = page(
                "/console/folders/" + story.folder + "?status=odd&connector=%00&sort=colour&told=%3Cb%3E",
                signIn(Api.KEY, ""));

        assertThat(shown.status()).isEqualTo(200);
        assertThat(shown.body())
                .contains("liaison-machine@clients.sandbox.example")
                .doesNotContain("<b>");
    }

    @Test
    void what_somebody_may_not_see_is_not_there() {
        var folder = Api.asAdministrator()
                .post("/api/v1/folders", "{\"name\":\"Hidden " + UUID.randomUUID() + "\"}")
                .text("/id");

        var shown = page("/console/folders/" + folder, signIn(Api.STRANGERS_KEY, ""));

        assertThat(shown.status()).isEqualTo(404);
    }

    @Test
    void pages_come_in_french_for_whoever_wants_that() {
        var shown = page("/console/", signIn(Api.KEY, ""), "Accept-Language", "fr");

        assertThat(shown.body()).contains("<html lang=\"fr\">", "Toutes les connexions", "Se déconnecter");
    }

    private static Answer signIn(String key, String next) {
        return form(
                "/console/sign-in",
                "key=" + key + "&next=" + URLEncoder.encode(next, StandardCharsets.UTF_8),
                "Sec-Fetch-Site",
                "same-origin");
    }

    private static Answer form(String path, String fields, String... headers) {
        var all = new String[headers.length + 2];
        System.arraycopy(headers, 0, all, 2, headers.length);
        all[0] = "Content-Type";
        all[1] = FORM;
        return Api.with().send("POST", path, fields, all);
    }

    private static Answer page(String path, Answer signedIn, String... headers) {
        var all = new String[headers.length + 2];
        System.arraycopy(headers, 0, all, 2, headers.length);
        all[0] = "Cookie";
        all[1] = cookie(signedIn);
        return Api.with(all).get(path);
    }

    private static String cookie(Answer signedIn) {
        return signedIn.header("Set-Cookie").split(";", 2)[0];
    }
}
