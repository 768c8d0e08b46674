package io.liaison.sandbox.imitation;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.sandbox.fixture.DemoApp;
import io.liaison.sandbox.fixture.ImitatedApp;
import io.liaison.sandbox.fixture.RunningImitations;
import io.liaison.sandbox.imitation.habits.ClientProof;
import io.liaison.sandbox.imitation.habits.Place;
import io.liaison.sandbox.imitation.habits.RevocationHabits;
import io.liaison.sandbox.imitation.habits.RevocationHabits.Proof;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ImitatedRevocationTest {
    private static final String REVOKE = "/login.acme.example/revoke";
    private static final RevocationHabits PLAIN = RevocationHabits.at(Place.of("login.acme.example/revoke"));

    @RegisterExtension
    private final RunningImitations imitations = new RunningImitations();

    @Test
    void a_token_takes_its_grant_with_it() {
        var app = imitations.app(ImitatedApp.acme().with(PLAIN));
        var first = app.connect();
        var other = app.connect();

        var answer = app.caller().post(REVOKE, Map.of("token", first.text("refresh_token")), ImitatedApp.basic());

        assertThat(answer.status()).isEqualTo(200);
        assertThat(app.me(first.text("access_token")).status()).isEqualTo(401);
        assertThat(app.me(other.text("access_token")).status()).isEqualTo(200);
        assertThat(app.seen().count(Event.REVOCATION)).isEqualTo(1);
    }

    @Test
    void a_provider_may_end_every_grant_of_the_account() {
        var app = imitations.app(ImitatedApp.acme().with(PLAIN.endingAll()));
        var first = app.connect();
        var other = app.connect();

        var answer = app.caller().post(REVOKE, Map.of("token", first.text("access_token")));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(app.me(other.text("access_token")).status()).isEqualTo(401);
    }

    @Test
    void a_client_may_have_to_prove_itself() {
        var app = imitations.app(ImitatedApp.acme().with(PLAIN.by("POST", Proof.CLIENT)));
        var token = Map.of("token", app.connect().text("access_token"));

        assertThat(app.caller().post(REVOKE, token).text("error")).isEqualTo("invalid_client");
        assertThat(app.caller()
                        .post(REVOKE, token, "Authorization", DemoApp.basic("another", "client"))
                        .status())
                .isEqualTo(400);
        assertThat(app.caller().post(REVOKE, token, ImitatedApp.basic()).status())
                .isEqualTo(200);
    }

    @Test
    void a_client_may_prove_itself_otherwise_than_for_tokens() {
        var plain = ImitatedApp.acme();
        var app = imitations.app(plain.with(plain.token().withProofs(Set.of(ClientProof.POST)))
                .with(PLAIN.by("POST", Proof.CLIENT_BY_BASIC)));
        var form = ImitatedApp.posted(app.exchange());
        var token = Map.of("token", app.caller().post(ImitatedApp.TOKEN, form).text("access_token"));

        assertThat(app.caller().post(REVOKE, ImitatedApp.posted(token)).status())
                .isEqualTo(401);
        assertThat(app.caller().post(REVOKE, token, ImitatedApp.basic()).status())
                .isEqualTo(200);
    }

    @Test
    void a_key_may_be_withdrawn_by_its_value() {
        var app = imitations.app(
                ImitatedApp.acme().with(RevocationHabits.at(Place.of("api.acme.example/tokens/{token}"))));
        app.provider().register("app-1", "key-1");

        var answer = app.caller().post("/api.acme.example/tokens/key-1", Map.of());

        assertThat(answer.status()).isEqualTo(200);
        assertThat(app.seen().count(Event.REVOCATION)).isEqualTo(1);
    }

    @Test
    void a_token_may_be_deleted_by_itself() {
        var app = imitations.app(ImitatedApp.acme().with(PLAIN.by("DELETE", Proof.TOKEN)));
        var token = app.connect().text("access_token");

        var wrong = app.caller().post(REVOKE, Map.of("token", token));
        var right = app.caller()
                .send(app.caller()
                        .request(REVOKE, "Authorization", "Bearer " + token)
                        .DELETE());

        assertThat(wrong.status()).isEqualTo(405);
        assertThat(right.status()).isEqualTo(200);
        assertThat(app.me(token).status()).isEqualTo(401);
    }

    @Test
    void an_account_may_be_named_in_the_place_of_a_token() {
        var plain = ImitatedApp.acme();
        var app = imitations.app(
                plain.with(PLAIN.naming("/user")).with(plain.answer().withExtras(Map.of("/user", "acct_{id}"))));
        var token = app.connect().text("access_token");

        var answer = app.caller().post(REVOKE, Map.of("user", "acct_acme-ada"), ImitatedApp.basic());

        assertThat(answer.status()).isEqualTo(200);
        assertThat(app.me(token).status()).isEqualTo(401);
    }

    @Test
    void what_names_no_token_is_malformed() {
        var app = imitations.app(ImitatedApp.acme().with(PLAIN));

        var answer = app.caller().post(REVOKE, Map.of("token", "unknown"));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(app.seen().malformed()).hasSize(1);
        assertThat(app.seen().count(Event.REVOCATION)).isZero();
    }
}
