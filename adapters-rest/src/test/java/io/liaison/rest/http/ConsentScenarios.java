package io.liaison.rest.http;

import static io.liaison.rest.http.Scenario.raises;

import io.liaison.domain.authentication.PendingAuthorization;
import io.liaison.domain.error.ErrorCode;
import io.liaison.rest.http.Api.Answer;
import io.liaison.rest.launch.ForwardClock;
import java.util.stream.Stream;

/** What can happen on the way to a consent and back. */
final class ConsentScenarios {
    private static final String JSON = "application/json";

    private ConsentScenarios() {}

    static Stream<Scenario> all() {
        return Stream.of(
                raises(ErrorCode.AUTHORIZATION_NOT_FOUND, 404, story -> open(story, "/oauth/start/nonsense")),
                raises(ErrorCode.AUTHORIZATION_USED, 409, ConsentScenarios::twice),
                raises(ErrorCode.AUTHORIZATION_EXPIRED, 409, ConsentScenarios::late),
                raises(ErrorCode.AUTHORIZATION_FROM_ANOTHER_BROWSER, 403, ConsentScenarios::elsewhere),
                raises(
                        ErrorCode.AUTHORIZATION_DENIED,
                        424,
                        story -> consent(story, story.askForConsent(), "deny", "ada")),
                raises(ErrorCode.CONSENT_PENDING, 409, ConsentScenarios::tooEarly),
                raises(ErrorCode.ACCOUNT_MISMATCH, 409, ConsentScenarios::asAnother),
                raises(ErrorCode.ISSUER_MISMATCH, 424, ConsentScenarios::fromAnotherIssuer));
    }

    private static Answer twice(Story story) {
        var browser = new Browser(story.language);
        var back = browser.answered(story.askForConsent().text("/authorizationUrl"), "allow", "ada");
        browser.open(Browser.ours(back), JSON);
        return browser.open(Browser.ours(back), JSON);
    }

    private static Answer late(Story story) {
        var start = story.askForConsent().text("/authorizationUrl");
        return ForwardClock.later(PendingAuthorization.LIFETIME, () -> open(story, start));
    }

    private static Answer elsewhere(Story story) {
        var back = new Browser().answered(story.askForConsent().text("/authorizationUrl"), "allow", "ada");
        return open(story, back);
    }

    private static Answer tooEarly(Story story) {
        var connection = story.askForConsent().text("/connection/id");
        return story.api.get("/api/v1/connections/" + connection + "/token");
    }

    private static Answer asAnother(Story story) {
        var asked = story.askForConsent();
        consent(story, asked, "allow", "ada");
        var reconnect = "/api/v1/connections/" + asked.text("/connection/id") + "/reconnect";
        return consent(story, story.api.post(reconnect, "{}"), "allow", "grace");
    }

    private static Answer fromAnotherIssuer(Story story) {
        var browser = new Browser(story.language);
        var back = browser.answered(story.askForConsent().text("/authorizationUrl"), "allow", "ada");
        var forged = back.replaceFirst("iss=[^&]*", "iss=https%3A%2F%2Fanother.example.com");
        return browser.open(Browser.ours(forged), JSON);
    }

    private static Answer consent(Story story, Answer asked, String decision, String account) {
        return new Browser(story.language).consent(asked.text("/authorizationUrl"), decision, account, JSON);
    }

    private static Answer open(Story story, String address) {
        return new Browser(story.language).open(Browser.ours(address), JSON);
    }
}
