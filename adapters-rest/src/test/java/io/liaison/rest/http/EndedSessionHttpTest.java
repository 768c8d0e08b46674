package io.liaison.rest.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import org.junit.jupiter.api.Test;

@QuarkusTest
class EndedSessionHttpTest {
    private static final AtConsole NOBODY = new AtConsole("other=1");
    private static final String RESUME = "resume?at=people%2Fnew";
    private static final String TYPED = "name=%3Cb%3EAda%3C%2Fb%3E&roles=member&roles=administrator&note=one%0D%0Atwo";

    @Test
    void a_form_is_sent_along_to_where_somebody_signs_in_again() {
        var sent = NOBODY.post("people/new", TYPED);

        assertThat(sent.status()).isEqualTo(307);
        assertThat(sent.header("Location")).endsWith("/console/" + RESUME);
    }

    @Test
    void the_page_there_has_all_that_was_typed_and_is_kept_nowhere() {
        var page = NOBODY.post(RESUME, TYPED);

        assertThat(page.status()).isEqualTo(401);
        assertThat(page.header("Cache-Control")).isEqualTo("no-store");
        assertThat(page.body())
                .contains(
                        "action=\"/console/" + RESUME + "\"",
                        "name=\"name\" value=\"&lt;b&gt;Ada&lt;/b&gt;\"",
                        "name=\"roles\" value=\"member\"",
                        "name=\"roles\" value=\"administrator\"",
                        "value=\"one\r\ntwo\"")
                .doesNotContain("<b>Ada");
    }

    @Test
    void secrets_alone_do_not_come_back() {
        var page = NOBODY.post(RESUME, TYPED + "&secret=field.apiKey&field.apiKey=hush&field.region=eu");

        assertThat(page.body())
                .contains("value=\"eu\"", "Secrets alone have to be entered once more")
                .doesNotContain("hush");
        assertThat(NOBODY.post(RESUME, TYPED + "&secret=field.apiKey&field.apiKey=")
                        .body())
                .doesNotContain("Secrets alone");
    }

    @Test
    void whoever_signs_in_again_has_the_form_go_where_it_was_going() {
        var resumed = NOBODY.post(RESUME, TYPED + "&session.key=" + Api.KEY);

        assertThat(resumed.status()).isEqualTo(307);
        assertThat(URI.create(resumed.header("Location")).getPath()).isEqualTo("/console/people/new");
        assertThat(resumed.header("Set-Cookie")).startsWith("liaison-session=").contains("HttpOnly");
    }

    @Test
    void whoever_has_signed_in_in_another_tab_need_not_do_it_again() {
        var elsewhere = AtConsole.asAdministrator();

        var resumed = elsewhere.post(RESUME, TYPED);

        assertThat(resumed.status()).isEqualTo(307);
        assertThat(resumed.headers().allValues("Set-Cookie")).isEmpty();
    }

    @Test
    void a_key_that_is_not_accepted_explains_itself_and_nothing_typed_is_lost() {
        var refused = NOBODY.post(RESUME, TYPED + "&session.key=lk_made_up");

        assertThat(refused.status()).isEqualTo(401);
        assertThat(refused.body())
                .contains("The API key is not accepted", "name=\"roles\" value=\"administrator\"")
                .doesNotContain("lk_made_up");
    }

    @Test
    void no_form_goes_anywhere_but_to_a_page_of_the_console() {
        for (var elsewhere : new String[] {"%2F%2Fevil.example", "https%3A%2F%2Fevil.example%2F", "%2Fapi%2Fv1"}) {
            var resumed = NOBODY.post("resume?at=" + elsewhere, TYPED + "&session.key=" + Api.KEY);

            assertThat(URI.create(resumed.header("Location")).getPath()).isEqualTo("/console/");
        }
        assertThat(Api.with()
                        .send("POST", "/console/" + RESUME, TYPED, "Content-Type", "application/x-www-form-urlencoded")
                        .status())
                .as("sent by another page")
                .isEqualTo(403);
    }

    @Test
    void whoever_signs_out_after_the_end_has_no_form_to_lose() {
        assertThat(NOBODY.post("sign-out", "").header("Location")).contains("/console/sign-in");
    }
}
