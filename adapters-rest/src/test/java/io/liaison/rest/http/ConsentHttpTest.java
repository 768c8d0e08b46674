package io.liaison.rest.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ConsentHttpTest {
    private static final String PAGE = "text/html,application/xhtml+xml;q=0.9,*/*;q=0.8";
    private static final String JSON = "application/json";
    private final Story story = new Story();
    private final Browser browser = new Browser();

    @Test
    void a_consent_connects() {
        var asked = story.askForConsent();

        var answer = browser.consent(asked.text("/authorizationUrl"), "allow", "ada", JSON);

        assertThat(asked.status()).isEqualTo(202);
        assertThat(asked.text("/connection/status")).isEqualTo("pending");
        assertThat(answer.text("/status")).isEqualTo("connected");
        assertThat(answer.text("/account")).isEqualTo("ada@sandbox.example");
    }

    @Test
    void the_browser_carries_the_name_of_what_is_asked_and_no_more() {
        var start = story.askForConsent().text("/authorizationUrl");

        var page = browser.open(Browser.ours(start), PAGE).header("Location");

        assertThat(URI.create(page).getRawQuery())
                .matches("client_id=[^&]+&request_uri=urn%3Aietf%3Aparams%3Aoauth%3Arequest_uri%3A[^&]+");
    }

    @Test
    void a_request_that_the_provider_does_not_take_is_told_before_anybody_consents() {
        var asked = story.connect(
                "sandbox", "oauth2_byoa", "\"clientId\": \"liaison-demo\", \"clientSecret\": \"a guess\"");

        var answer = browser.open(Browser.ours(asked.text("/authorizationUrl")), JSON);

        assertThat(answer.status()).isEqualTo(424);
        assertThat(answer.text("/name")).isEqualTo("ClientRejected");
        assertThat(answer.text("/parameters/error")).isEqualTo("invalid_client");
    }

    @Test
    void a_person_gets_a_page_that_lets_nothing_in() {
        var asked = story.askForConsent();

        var answer = browser.consent(asked.text("/authorizationUrl"), "allow", "ada", PAGE);

        assertThat(answer.header("Content-Type")).startsWith("text/html");
        assertThat(answer.header("Content-Security-Policy")).startsWith("default-src 'none'");
        assertThat(answer.body()).contains("<h1>Connected</h1>").contains("ada@sandbox.example");
    }

    @Test
    void the_browser_forgets_the_state_when_it_is_done() {
        var asked = story.askForConsent();

        browser.consent(asked.text("/authorizationUrl"), "allow", "ada", JSON);

        assertThat(browser.cookies()).isEmpty();
    }

    @Test
    void a_denied_consent_is_told_in_the_words_of_both() {
        var asked = story.askForConsent();

        var answer = browser.consent(asked.text("/authorizationUrl"), "deny", "ada", PAGE);

        assertThat(answer.status()).isEqualTo(424);
        assertThat(answer.body()).contains("<h1>Consent was denied</h1>").contains("20044");
        assertThat(story.api
                        .get("/api/v1/connections/" + asked.text("/connection/id"))
                        .text("/status"))
                .isEqualTo("disconnected");
    }

    @Test
    void another_browser_cannot_finish_what_this_one_began() {
        var callback = browser.answered(story.askForConsent().text("/authorizationUrl"), "allow", "ada");

        var foreign = new Browser().open(Browser.ours(callback), JSON);

        assertThat(foreign.text("/name")).isEqualTo("AuthorizationFromAnotherBrowser");
    }

    @Test
    void an_answer_is_taken_once() {
        var callback = browser.answered(story.askForConsent().text("/authorizationUrl"), "allow", "ada");
        browser.open(Browser.ours(callback), JSON);

        var replayed = browser.open(Browser.ours(callback), JSON);

        assertThat(replayed.text("/name")).isEqualTo("AuthorizationUsed");
    }

    @Test
    void two_flows_in_one_browser_do_not_clash() {
        var first = browser.answered(story.askForConsent().text("/authorizationUrl"), "allow", "ada");
        var second = browser.answered(story.askForConsent().text("/authorizationUrl"), "allow", "grace");

        assertThat(browser.open(Browser.ours(first), JSON).text("/account")).isEqualTo("ada@sandbox.example");
        assertThat(browser.open(Browser.ours(second), JSON).text("/account")).isEqualTo("grace@sandbox.example");
    }

    @Test
    void an_address_that_starts_nothing_is_told_so() {
        var answer = browser.open(Browser.ours("/oauth/start/nonsense"), PAGE);

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.body()).contains("<h1>This consent is unknown</h1>");
    }

    @Test
    void what_comes_from_elsewhere_is_text_on_the_page() {
        var page = URI.create("http://here/oauth/callback?state=%3Cscript%3E&error=%3Cscript%3E");

        assertThat(browser.open(Browser.ours(page.toString()), PAGE).body()).doesNotContain("<script>");
    }
}
