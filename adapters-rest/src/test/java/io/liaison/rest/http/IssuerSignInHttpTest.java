package io.liaison.rest.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.rest.fixture.TestIssuer;
import io.liaison.rest.http.Api.Answer;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

@QuarkusTest
class IssuerSignInHttpTest {
    private static final String WANTED = "?status=disconnected";
    private static final String START = "/console/issuer/sign-in?next=%3Fstatus%3Ddisconnected";

    @Test
    void the_page_on_which_somebody_signs_in_leads_to_the_issuer_and_keeps_what_was_wanted() {
        assertThat(Api.with()
                        .get("/console/sign-in?next=%3Fstatus%3Ddisconnected")
                        .body())
                .contains("href=\"" + START + "\"", "Sign in with localhost", "id=\"key\"");
    }

    @Test
    void what_belongs_to_the_attempt_is_kept_by_the_browser_alone() {
        var started = Api.with().get(START);

        assertThat(started.status()).isEqualTo(303);
        assertThat(started.header("Location")).startsWith(TestIssuer.origin() + "/authorize?");
        assertThat(asked(started, "redirect_uri")).isEqualTo("http://localhost:8080/console/issuer/return");
        assertThat(started.header("Set-Cookie"))
                .contains("HttpOnly", "Path=/console/issuer", "SameSite=Lax", "Max-Age=600", asked(started, "state"));
    }

    @Test
    void whoever_comes_back_is_signed_in_at_the_page_that_was_wanted() {
        var started = Api.with().get(START);
        var name = People.name();
        TestIssuer.letIn(name, asked(started, "nonce"));

        var back = comeBack(cookie(started), "code=c&state=" + asked(started, "state"));

        assertThat(back.status()).as(back.body()).isEqualTo(303);
        assertThat(back.header("Location")).endsWith("/console/" + WANTED);
        var session = back.headers().allValues("Set-Cookie").stream()
                .filter(cookie -> cookie.startsWith("liaison-session="))
                .findFirst()
                .orElseThrow();
        assertThat(Api.with("Cookie", session.split(";", 2)[0]).get("/console/").status())
                .isEqualTo(200);
        assertThat(back.headers().allValues("Set-Cookie"))
                .anyMatch(cookie -> cookie.startsWith("liaison-sign-in=;") && cookie.contains("Max-Age=0"));
    }

    @Test
    void nobody_is_led_elsewhere_by_way_of_the_issuer() {
        var started = Api.with().get("/console/issuer/sign-in?next=https%3A%2F%2Fevil.example%2F");
        TestIssuer.letIn(People.name(), asked(started, "nonce"));

        var back = comeBack(cookie(started), "code=c&state=" + asked(started, "state"));

        assertThat(back.header("Location")).endsWith("/console/");
    }

    @Test
    void an_answer_in_another_browser_signs_nobody_in() {
        var mine = Api.with().get(START);
        var theirs = Api.with().get(START);
        TestIssuer.letIn(People.name(), asked(theirs, "nonce"));
        var answer = "code=c&state=" + asked(theirs, "state");

        for (var cookie : new String[] {cookie(mine), "liaison-sign-in=a.b", "liaison-sign-in=a.b.c.%%%", "other=1"}) {
            var back = comeBack(cookie, answer);

            assertThat(back.status()).isEqualTo(403);
            assertThat(back.body()).contains("Begin and finish in the same browser", "Sign in with localhost");
            assertThat(back.headers().allValues("Set-Cookie")).isEmpty();
        }
    }

    @Test
    void whoever_was_not_let_in_is_told_why_and_may_try_again_from_where_they_were() {
        var started = Api.with().get(START);
        var state = asked(started, "state");

        var denied = comeBack(cookie(started), "error=access_denied%3Cb%3E&state=" + state);
        var silent = comeBack(cookie(started), "state=" + state);

        assertThat(denied.status()).isEqualTo(401);
        assertThat(denied.body())
                .contains("access_denied&lt;b&gt;", "href=\"" + START + "\"")
                .doesNotContain("<b>");
        assertThat(silent.status()).isEqualTo(400);
        assertThat(silent.body()).contains("code");
    }

    private static Answer comeBack(String cookie, String answer) {
        return Api.with("Cookie", cookie)
                .get("/console/issuer/return?" + answer + "&iss="
                        + TestIssuer.address().replace(":", "%3A"));
    }

    private static String cookie(Answer answer) {
        return answer.header("Set-Cookie").split(";", 2)[0];
    }

    /** What the browser was sent to the issuer with. */
    private static String asked(Answer redirect, String parameter) {
        return Arrays.stream(URI.create(redirect.header("Location")).getQuery().split("&"))
                .filter(pair -> pair.startsWith(parameter + "="))
                .map(pair -> pair.substring(parameter.length() + 1))
                .findFirst()
                .orElseThrow();
    }
}
