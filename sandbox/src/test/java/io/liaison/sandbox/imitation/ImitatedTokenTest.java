package io.liaison.sandbox.imitation;

import static io.liaison.sandbox.fixture.ImitatedApp.posted;
import static io.liaison.sandbox.imitation.habits.ClientProof.BASIC;
import static io.liaison.sandbox.imitation.habits.ClientProof.POST;
import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.util.JSONObjectUtils;
import io.liaison.sandbox.fixture.Caller;
import io.liaison.sandbox.fixture.DemoApp;
import io.liaison.sandbox.fixture.ImitatedApp;
import io.liaison.sandbox.fixture.RunningImitations;
import io.liaison.sandbox.imitation.habits.Demands;
import io.liaison.sandbox.imitation.habits.Encoding;
import io.liaison.sandbox.imitation.habits.Habits;
import io.liaison.sandbox.imitation.habits.Place;
import io.liaison.sandbox.imitation.habits.TokenHabits;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ImitatedTokenTest {
    private static final Map<String, String> MACHINE = Map.of("grant_type", "client_credentials");

    @RegisterExtension
    private final RunningImitations imitations = new RunningImitations();

    @Test
    void a_client_proves_itself_in_the_provider_s_way_only() {
        var basic = imitations.app(acme(habits -> habits.withProofs(Set.of(BASIC))));
        var refused = basic.caller().post(ImitatedApp.TOKEN, posted(MACHINE));
        var taken = basic.token(MACHINE);

        var post = imitations.app(acme(habits -> habits.withProofs(Set.of(POST))));
        var refusedToo = post.token(MACHINE);
        var takenToo = post.caller().post(ImitatedApp.TOKEN, posted(MACHINE));

        assertThat(refused.status()).isEqualTo(401);
        assertThat(refused.text("error")).isEqualTo("invalid_client");
        assertThat(taken.status()).isEqualTo(200);
        assertThat(refusedToo.text("error")).isEqualTo("invalid_client");
        assertThat(takenToo.status()).isEqualTo(200);
    }

    @Test
    void a_client_proves_itself_once() {
        var app = imitations.app(ImitatedApp.acme());

        var twice = app.token(posted(MACHINE));

        assertThat(twice.text("error")).isEqualTo("invalid_request");
        assertThat(app.seen().malformed()).hasSize(1);
    }

    @Test
    void the_first_secret_of_a_client_is_its_own() {
        var app = imitations.app(ImitatedApp.acme());
        var first = app.token(MACHINE, "Authorization", DemoApp.basic("a", "right"));

        var wrong = app.token(MACHINE, "Authorization", DemoApp.basic("a", "wrong"));

        assertThat(first.status()).isEqualTo(200);
        assertThat(wrong.text("error")).isEqualTo("invalid_client");
        assertThat(app.seen().denied()).hasSize(1);
        assertThat(app.seen().malformed()).isEmpty();
    }

    @Test
    void a_code_works_once_for_its_client_address_and_verifier() {
        var app = imitations.app(ImitatedApp.acme());
        var good = app.exchange();
        var elsewhere = app.exchange();
        elsewhere.put("redirect_uri", "http://localhost:8080/elsewhere");
        var unproven = app.exchange();
        unproven.remove("code_verifier");
        var guessed = app.exchange();
        guessed.put("code_verifier", "short");
        var stolen = app.exchange();

        assertThat(app.token(good).status()).isEqualTo(200);
        assertThat(app.token(good).text("error")).isEqualTo("invalid_grant");
        assertThat(app.token(elsewhere).text("error")).isEqualTo("invalid_grant");
        assertThat(app.token(unproven).text("error")).isEqualTo("invalid_grant");
        assertThat(app.token(guessed).text("error")).isEqualTo("invalid_grant");
        assertThat(app.token(stolen, "Authorization", DemoApp.basic("b", "b")).text("error"))
                .isEqualTo("invalid_grant");
    }

    @Test
    void a_provider_may_want_json() {
        var app = imitations.app(acme(habits -> habits.withEncodings(Set.of(Encoding.JSON), Set.of(Encoding.JSON))));

        var form = app.token(MACHINE);
        var json = app.caller()
                .send(app.caller()
                        .request(ImitatedApp.TOKEN, ImitatedApp.basic())
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(JSONObjectUtils.toJSONString(MACHINE))));

        assertThat(form.text("error")).isEqualTo("invalid_request");
        assertThat(json.status()).isEqualTo(200);
    }

    @Test
    void a_provider_may_want_its_refreshes_in_the_query() {
        var app = imitations.app(acme(habits -> habits.withEncodings(Set.of(Encoding.FORM), Set.of(Encoding.QUERY))));
        var token = app.connect().text("refresh_token");
        var refresh = Map.of("grant_type", "refresh_token", "refresh_token", token);

        var form = app.token(refresh);
        var query = app.caller().post(ImitatedApp.TOKEN + Caller.query(refresh), "", ImitatedApp.basic());

        assertThat(form.text("error")).isEqualTo("invalid_request");
        assertThat(query.status()).isEqualTo(200);
    }

    @Test
    void refreshes_may_have_an_address_of_their_own() {
        var app = imitations.app(acme(habits -> habits.refreshedAt(Place.of("login.acme.example/refresh"))));
        var token = app.connect().text("refresh_token");
        var refresh = Map.of("grant_type", "refresh_token", "refresh_token", token);

        var wrong = app.token(refresh);
        var right = app.caller().post("/login.acme.example/refresh", refresh, ImitatedApp.basic());

        assertThat(wrong.text("error")).isEqualTo("invalid_request");
        assertThat(right.status()).isEqualTo(200);
    }

    @Test
    void a_provider_takes_its_own_grant_types_only() {
        var app = imitations.app(acme(habits ->
                habits.withGrants(Set.of("account_credentials")).requiring(new Demands(Map.of("account_id", "*")))));

        var other = app.token(MACHINE);
        var incomplete = app.token(Map.of("grant_type", "account_credentials"));
        var own = app.token(Map.of("grant_type", "account_credentials", "account_id", "7"));

        assertThat(other.text("error")).isEqualTo("unsupported_grant_type");
        assertThat(incomplete.text("error_description")).contains("account_id");
        assertThat(own.status()).isEqualTo(200);
        assertThat(own.json()).doesNotContainKey("refresh_token");
    }

    private static Habits acme(UnaryOperator<TokenHabits> bent) {
        var plain = ImitatedApp.acme();
        return plain.with(bent.apply(plain.token()));
    }
}
