package io.liaison.sandbox.imitation;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.sandbox.fixture.ImitatedApp;
import io.liaison.sandbox.fixture.RunningImitations;
import io.liaison.sandbox.imitation.habits.AuthorizationHabits;
import io.liaison.sandbox.imitation.habits.Demands;
import io.liaison.sandbox.imitation.habits.Expiry;
import io.liaison.sandbox.imitation.habits.Habits;
import io.liaison.sandbox.imitation.habits.Offline;
import io.liaison.sandbox.imitation.habits.Pkce;
import io.liaison.sandbox.imitation.habits.Scoping;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImitatedAuthorizationTest {
    @RegisterExtension
    private final RunningImitations imitations = new RunningImitations();

    @Test
    void a_good_request_comes_back_at_once() {
        var app = imitations.app(ImitatedApp.acme());

        var answer = app.authorize(app.request());

        assertThat(answer.status()).isEqualTo(302);
        assertThat(answer.header("Location")).startsWith(ImitatedApp.CALLBACK);
        assertThat(answer.redirectParameter("state")).isEqualTo("kept-by-the-browser");
        assertThat(app.token(app.exchange()).status()).isEqualTo(200);
        assertThat(app.seen().count(Event.AUTHORIZATION)).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"response_type", "client_id", "redirect_uri", "state"})
    void what_every_request_has_may_not_be_missing(String parameter) {
        var app = imitations.app(ImitatedApp.acme());
        var request = app.request();
        request.remove(parameter);

        var answer = app.authorize(request);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body()).contains(parameter);
        assertThat(app.seen().malformed()).singleElement().asString().contains(parameter);
    }

    @Test
    void a_declined_consent_comes_back_as_an_error_once() {
        var app = imitations.app(ImitatedApp.acme());
        app.provider().declineOnce();

        var declined = app.authorize(app.request());
        var allowed = app.authorize(app.request());

        assertThat(declined.redirectParameter("error")).isEqualTo("access_denied");
        assertThat(allowed.redirectParameter("code")).isNotEmpty();
    }

    @Test
    void a_provider_may_demand_parameters_of_its_own() {
        var app = imitations.app(acme(habits -> habits.requiring(new Demands(Map.of("audience", "acme")))));
        var request = app.request();

        var without = app.authorize(request);
        request.put("audience", "acme");
        var with = app.authorize(request);

        assertThat(without.body()).isEqualTo("invalid_request: Missing: audience=acme");
        assertThat(with.status()).isEqualTo(302);
    }

    @Test
    void a_provider_may_not_understand_proofs() {
        var app = imitations.app(acme(habits -> habits.withPkce(Pkce.REFUSED)));
        var request = app.request();

        var proven = app.authorize(request);
        request.remove("code_challenge");
        var plain = app.authorize(request);

        assertThat(proven.body()).startsWith("invalid_request").contains("code_challenge");
        assertThat(plain.status()).isEqualTo(302);
    }

    @Test
    void a_provider_may_demand_proofs() {
        var app = imitations.app(acme(habits -> habits.withPkce(Pkce.REQUIRED)));
        var request = app.request();
        request.remove("code_challenge");

        assertThat(app.authorize(request).body()).contains("code_challenge");
        assertThat(app.authorize(app.request()).status()).isEqualTo(302);
    }

    @Test
    void scopes_are_separated_as_the_provider_wants_it() {
        var app = imitations.app(acme(habits -> habits.withScoping(Scoping.separatedBy(","))));
        var request = app.request();

        var spaces = app.authorize(request);
        request.put("scope", "read,write");
        var granted = app.token(app.exchange(request));

        assertThat(spaces.body()).startsWith("invalid_scope");
        assertThat(granted.text("scope")).isEqualTo("read,write");
    }

    @Test
    void a_provider_may_tell_more_on_the_way_back() {
        var app = imitations.app(acme(habits -> habits.withCallback(Map.of("realmId", "4711"))));

        assertThat(app.authorize(app.request()).redirectParameter("realmId")).isEqualTo("4711");
    }

    @Test
    void a_refresh_token_has_to_be_asked_for() {
        var offline =
                new Offline("offline", new Demands(Map.of("access_type", "offline")), Demands.none(), Demands.none());
        var app = imitations.app(acme(habits -> habits.withOffline(offline)));
        var request = new HashMap<>(app.request());

        var plain = app.token(app.exchange(request));
        request.put("access_type", "offline");
        request.put("scope", "read offline");
        var asked = app.token(app.exchange(request));

        assertThat(plain.json()).doesNotContainKey("refresh_token");
        assertThat(asked.json()).containsKey("refresh_token");
    }

    @Test
    void whoever_has_consented_before_may_have_to_ask_for_it_in_another_way() {
        var again = new Offline("", Demands.none(), Demands.none(), new Demands(Map.of("prompt", "consent")));
        var app = imitations.app(acme(habits -> habits.withOffline(again)));
        var request = app.request();

        var first = app.token(app.exchange(request));
        var second = app.token(app.exchange(request));
        request.put("prompt", "consent");
        var third = app.token(app.exchange(request));

        assertThat(List.of(first, second, third))
                .map(answer -> answer.json().containsKey("refresh_token"))
                .containsExactly(true, false, true);
    }

    @Test
    void a_token_request_that_does_not_ask_for_it_gets_a_token_without_an_end() {
        var expiring = new Offline("", Demands.none(), new Demands(Map.of("expiring", "1")), Demands.none());
        var plain = acme(habits -> habits.withOffline(expiring));
        var app = imitations.app(plain.with(plain.answer().withExpiry(Expiry.after(Duration.ofHours(1)))));
        var asking = app.exchange();
        asking.put("expiring", "1");

        assertThat(app.connect().json()).doesNotContainKeys("expires_in", "refresh_token");
        assertThat(app.token(asking).json()).containsKeys("expires_in", "refresh_token");
    }

    @Test
    void kinds_of_scopes_may_have_tokens_of_their_own() {
        var scoping = new Scoping(",", Map.of("scope", "", "user_scope", "/authed_user"));
        var app = imitations.app(acme(habits -> habits.withScoping(scoping)));
        var request = app.request();
        request.remove("scope");
        request.put("user_scope", "chat:write");

        var answer = app.token(app.exchange(request)).json();

        assertThat(answer).doesNotContainKey("access_token");
        assertThat(answer.get("authed_user"))
                .asInstanceOf(InstanceOfAssertFactories.MAP)
                .containsKeys("access_token", "refresh_token")
                .containsEntry("scope", "chat:write");
    }

    private static Habits acme(UnaryOperator<AuthorizationHabits> bent) {
        var plain = ImitatedApp.acme();
        return plain.with(bent.apply(plain.authorization()));
    }
}
