package io.liaison.sandbox.imitation;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.sandbox.fixture.ImitatedApp;
import io.liaison.sandbox.fixture.RunningImitations;
import io.liaison.sandbox.imitation.habits.AnswerHabits;
import io.liaison.sandbox.imitation.habits.ErrorStyle;
import io.liaison.sandbox.imitation.habits.Expiry;
import io.liaison.sandbox.imitation.habits.Expiry.Form;
import io.liaison.sandbox.imitation.habits.Habits;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImitatedAnswerTest {
    @RegisterExtension
    private final RunningImitations imitations = new RunningImitations();

    @ParameterizedTest
    @CsvSource({
        "SECONDS, 7200",
        "SECONDS_AS_TEXT, 7200",
        "MILLISECONDS, 7200000",
        "MINUTES, 120",
        "HOURS, 2",
        "DAYS, 0",
        "ZERO, 0",
        "UNSAID, null"
    })
    void an_end_is_said_in_the_provider_s_way(Form form, String said) {
        var app = imitations.app(acme(
                habits -> habits.withExpiry(Expiry.after(Duration.ofHours(2)).said(form, "/expires_in"))));

        assertThat(app.connect().text("expires_in")).isEqualTo(said);
    }

    @Test
    void an_end_may_be_a_moment() {
        var app = imitations.app(acme(
                habits -> habits.withExpiry(Expiry.after(Duration.ofHours(2)).said(Form.MOMENT, "/expires_at"))));

        var end = Instant.parse(app.connect().text("expires_at"));

        assertThat(Duration.between(imitations.clock().instant(), end))
                .isBetween(Duration.ofMinutes(119), Duration.ofHours(2));
    }

    @Test
    void an_access_token_ends_when_it_was_said() {
        var app = imitations.app(acme(habits -> habits.withExpiry(Expiry.after(Duration.ofHours(2)))));
        var token = app.connect().text("access_token");

        var before = app.me(token).status();
        imitations.clock().pass(Duration.ofHours(2));

        assertThat(before).isEqualTo(200);
        assertThat(app.me(token).status()).isEqualTo(401);
    }

    @Test
    void a_client_may_be_asked_for_how_long() {
        var app = imitations.app(acme(
                habits -> habits.withExpiry(Expiry.after(Duration.ofHours(2)).askedBy("expires_in"))));
        var exchange = app.exchange();
        exchange.put("expires_in", "300");

        assertThat(app.token(exchange).text("expires_in")).isEqualTo("300");
    }

    @Test
    void tokens_may_stand_deep_inside() {
        var app = imitations.app(acme(habits -> habits.withPointers("/authed_user/token", "/data/0/refresh", "/granted")
                .withExtras(Map.of(
                        "/ok",
                        "true",
                        "/team/id",
                        "T1",
                        "/number",
                        "7",
                        "/text",
                        "\"7\"",
                        "/user",
                        "{id}",
                        "/a~1b~0c",
                        "x"))));

        var answer = app.connect().json();

        assertThat(answer)
                .containsEntry("granted", "read write")
                .containsEntry("ok", true)
                .containsEntry("number", 7L)
                .containsEntry("text", "7")
                .containsEntry("user", "acme-ada")
                .containsEntry("a/b~c", "x")
                .containsEntry("team", Map.of("id", "T1"))
                .containsKeys("authed_user", "data");
    }

    @Test
    void an_answer_may_be_a_form_unless_json_is_accepted() {
        var app = imitations.app(acme(AnswerHabits::asFormUnlessJson));

        var form = app.connect();
        var json =
                app.token(app.exchange(), "Accept", "application/json", ImitatedApp.basic()[0], ImitatedApp.basic()[1]);
        var error = app.refresh("unknown");

        assertThat(form.header("Content-Type")).startsWith("application/x-www-form-urlencoded");
        assertThat(form.body()).contains("access_token=");
        assertThat(json.json()).containsKey("access_token");
        assertThat(error.body()).startsWith("error");
    }

    @Test
    void an_error_may_come_as_a_success() {
        var app = imitations.app(acme(habits -> habits.withErrors(ErrorStyle.IN_200, "bad_refresh_token")));

        var answer = app.refresh("unknown");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text("error")).isEqualTo("bad_refresh_token");
    }

    @Test
    void an_error_may_be_no_more_than_not_ok() {
        var app = imitations.app(acme(habits -> habits.withErrors(ErrorStyle.OK_FALSE, "invalid_grant")));

        assertThat(app.refresh("unknown").body()).isEqualTo("{\"error\":\"invalid_grant\",\"ok\":false}");
    }

    @Test
    void an_error_may_be_a_number() {
        var app = imitations.app(acme(habits -> habits.withErrors(ErrorStyle.CODED, "invalid_grant")));

        var answer = app.refresh("unknown");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body()).contains("\"code\":190");
    }

    @Test
    void an_ended_grant_may_have_words_of_its_own() {
        var app = imitations.app(
                acme(habits -> habits.withErrors(ErrorStyle.STATUS, "invalid_grant Old refresh token used")));

        assertThat(app.refresh("unknown").text("error_description")).isEqualTo("Old refresh token used");
    }

    private static Habits acme(UnaryOperator<AnswerHabits> bent) {
        var plain = ImitatedApp.acme();
        return plain.with(bent.apply(plain.answer()));
    }
}
