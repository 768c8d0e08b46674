package io.liaison.sandbox.imitation;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.sandbox.fixture.Caller;
import io.liaison.sandbox.fixture.DemoApp;
import io.liaison.sandbox.fixture.ImitatedApp;
import io.liaison.sandbox.fixture.RunningImitations;
import io.liaison.sandbox.imitation.habits.ApiHabits;
import io.liaison.sandbox.imitation.habits.ApiRequest;
import io.liaison.sandbox.imitation.habits.ApiRequest.Body;
import io.liaison.sandbox.imitation.habits.Demands;
import io.liaison.sandbox.imitation.habits.ErrorStyle;
import io.liaison.sandbox.imitation.habits.Habits;
import io.liaison.sandbox.imitation.habits.Place;
import io.liaison.sandbox.imitation.habits.Placement;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ImitatedApiTest {
    private static final ApiRequest ME =
            ApiRequest.of("GET", Place.of("api.acme.example/me")).identifying(List.of("/id"), List.of("/email"));

    @RegisterExtension
    private final RunningImitations imitations = new RunningImitations();

    @Test
    void a_token_tells_whose_it_is() {
        var app = imitations.app(ImitatedApp.acme());
        var ada = app.connect().text("access_token");
        app.provider().signIn("grace");
        var grace = app.connect().text("access_token");

        assertThat(app.me(ada).text("id")).isEqualTo("acme-ada");
        assertThat(app.me(grace).text("id")).isEqualTo(app.provider().accountId());
        assertThat(app.me(grace).text("email")).isEqualTo(app.provider().accountLabel());
        assertThat(app.seen().count(Event.IDENTITY)).isEqualTo(3);
    }

    @Test
    void several_ids_are_joined() {
        var app = imitations.app(acme(habits ->
                habits.answering(List.of(ME.identifying(List.of("/team", "/user/id"), List.of("/label", "/mail"))))));
        var answer = app.me(app.connect().text("access_token")).json();

        assertThat(answer).containsEntry("team", "team-acme-ada");
        assertThat(app.provider().accountId()).isEqualTo("team-acme-ada:id-acme-ada");
        assertThat(app.provider().accountLabel()).isEqualTo("ada@acme.example:ada@acme.example");
    }

    @Test
    void a_provider_may_have_no_label() {
        var app = imitations.app(
                acme(habits -> habits.answering(List.of(ME.identifying(List.of("/id"), List.of("/id"))))));

        assertThat(app.me(app.connect().text("access_token")).text("id")).isEqualTo("acme-ada");
        assertThat(app.provider().accountLabel()).isEqualTo("acme-ada");
    }

    @Test
    void more_requests_may_become_known() {
        var again = ApiRequest.of("GET", Place.of("api.acme.example/me")).answering(Map.of("/user", "{id} {label}"));
        var app = imitations.app(acme(habits -> habits.knowing(again)));

        assertThat(app.me(app.connect().text("access_token")).text("user")).isEqualTo("acme-ada ada@acme.example");
    }

    @Test
    void a_document_may_be_a_list() {
        var app = imitations.app(acme(habits -> habits.answering(
                List.of(ME.answering(Map.of("/0/name", "x")).identifying(List.of("/0/id"), List.of())))));

        assertThat(app.me(app.connect().text("access_token")).body())
                .isEqualTo("[{\"id\":\"acme-ada\",\"name\":\"x\"}]");
    }

    @Test
    void a_token_stands_where_the_provider_wants_it() {
        var app = imitations.app(acme(habits -> habits.withBearer(Placement.header("X-Acme-Token", ""))));
        var token = app.connect().text("access_token");

        assertThat(app.me(token).status()).isEqualTo(401);
        assertThat(app.seen().malformed()).hasSize(1);
        assertThat(app.caller().get(ImitatedApp.ME, "X-Acme-Token", token).status())
                .isEqualTo(200);
    }

    @Test
    void one_request_may_want_another_prefix() {
        var app = imitations.app(
                acme(habits -> habits.answering(List.of(ME.withBearer(Placement.header("Authorization", "OAuth "))))));
        var token = app.connect().text("access_token");

        assertThat(app.me(token).status()).isEqualTo(401);
        assertThat(app.caller()
                        .get(ImitatedApp.ME, "Authorization", "OAuth " + token)
                        .status())
                .isEqualTo(200);
    }

    @Test
    void keys_need_no_oauth_and_stand_anywhere() {
        var app = imitations.app(ImitatedApp.acme());
        app.provider().register("key-1");

        assertThat(app.me("key-1").text("id")).isEqualTo("acme-ada");
        assertThat(app.caller().get(ImitatedApp.ME, "X-Key", "key-1").status()).isEqualTo(200);
        assertThat(app.caller().get(ImitatedApp.ME + "?key=key-1").status()).isEqualTo(200);
        assertThat(app.caller()
                        .get(ImitatedApp.ME, "Authorization", DemoApp.basic("ada", "key-1"))
                        .status())
                .isEqualTo(200);
        assertThat(app.me("key-2").status()).isEqualTo(401);
    }

    @Test
    void a_key_may_consist_of_parts_in_places_of_their_own() {
        var parts = List.of(Placement.header("X-Key", ""), Placement.parameter("app"));
        var app = imitations.app(acme(habits -> habits.withKeys(List.of(parts))));
        app.provider().register("key-1", "app-1");

        assertThat(app.caller()
                        .get(ImitatedApp.ME + "?app=app-1", "X-Key", "key-1")
                        .status())
                .isEqualTo(200);
        assertThat(app.caller()
                        .get(ImitatedApp.ME + "?app=app-2", "X-Key", "key-1")
                        .status())
                .isEqualTo(401);
    }

    @Test
    void one_half_of_a_pair_may_be_fixed() {
        var pair = List.of(List.of(Placement.pair("api", "")));
        var app = imitations.app(acme(habits -> habits.withKeys(pair)));
        app.provider().register("key-1");

        assertThat(app.caller()
                        .get(ImitatedApp.ME, "Authorization", DemoApp.basic("api", "key-1"))
                        .status())
                .isEqualTo(200);
        assertThat(app.caller()
                        .get(ImitatedApp.ME, "Authorization", DemoApp.basic("ada", "key-1"))
                        .status())
                .isEqualTo(401);
        assertThat(app.seen().denied()).hasSize(1);
    }

    @Test
    void a_break_ends_grants_and_keys() {
        var app = imitations.app(ImitatedApp.acme());
        var first = app.connect();
        app.provider().register("key-1");

        app.provider().revokeAll();

        assertThat(app.me(first.text("access_token")).status()).isEqualTo(401);
        assertThat(app.me("key-1").status()).isEqualTo(401);
        assertThat(app.refresh(first.text("refresh_token")).text("error")).isEqualTo("invalid_grant");
        assertThat(app.connect().status()).isEqualTo(200);
        assertThat(app.seen().denied()).hasSize(3);
    }

    @Test
    void headers_may_be_demanded_and_a_library_is_nobody() {
        var headers = new Demands(Map.of("Acme-Version", "*", "User-Agent", "*"));
        var app = imitations.app(acme(habits -> habits.requiring(headers)));
        var bearer = "Bearer " + app.connect().text("access_token");

        var without = app.caller().get(ImitatedApp.ME, "Authorization", bearer);
        var library = app.caller().get(ImitatedApp.ME, "Authorization", bearer, "Acme-Version", "1");
        var own =
                app.caller().get(ImitatedApp.ME, "Authorization", bearer, "Acme-Version", "1", "User-Agent", "Liaison");

        assertThat(without.text("error_description")).contains("Acme-Version");
        assertThat(library.text("error_description")).contains("User-Agent");
        assertThat(own.status()).isEqualTo(200);
    }

    @Test
    void a_request_has_its_method_query_body_and_scopes() {
        var post = ApiRequest.of("POST", Place.of("api.acme.example/empty")).withBody(Body.EMPTY);
        var query = ApiRequest.of("GET", Place.of("api.acme.example/query"))
                .withQuery(new Demands(Map.of("fields", "user")));
        var scoped = ApiRequest.of("GET", Place.of("api.acme.example/scoped")).withScopes(Set.of("admin"));
        var app = imitations.app(acme(habits -> habits.answering(List.of(post, query, scoped))));
        var bearer = new String[] {"Authorization", "Bearer " + app.connect().text("access_token")};

        assertThat(app.caller().get("/api.acme.example/empty", bearer).status()).isEqualTo(405);
        assertThat(app.caller().post("/api.acme.example/empty", "x=y", bearer).status())
                .isEqualTo(415);
        assertThat(app.caller()
                        .send(app.caller()
                                .request("/api.acme.example/empty", bearer)
                                .POST(BodyPublishers.noBody()))
                        .status())
                .isEqualTo(200);
        assertThat(app.caller().get("/api.acme.example/query", bearer).status()).isEqualTo(400);
        assertThat(app.caller()
                        .get("/api.acme.example/query" + Caller.query(Map.of("fields", "user")), bearer)
                        .status())
                .isEqualTo(200);
        assertThat(app.caller().get("/api.acme.example/scoped", bearer).status())
                .isEqualTo(403);
    }

    @Test
    void a_bad_token_is_told_in_the_provider_s_way() {
        assertThat(refusalIn(ErrorStyle.OK_FALSE)).isEqualTo("200 {\"error\":\"invalid_auth\",\"ok\":false}");
        assertThat(refusalIn(ErrorStyle.anonymous(List.of("/id"), List.of("/email"))))
                .isEqualTo("200 {\"email\":\"Anonymous user\",\"id\":null}");
        assertThat(refusalIn(ErrorStyle.GRAPHQL)).startsWith("200 ").contains("\"data\":null", "\"errors\":[{");
        assertThat(refusalIn(ErrorStyle.STATUS)).startsWith("401 ");
        assertThat(refusalIn(ErrorStyle.CODED)).startsWith("401 ").contains("\"code\":190");
    }

    @Test
    void a_request_to_a_foreign_host_is_a_stray() {
        var app = imitations.app(ImitatedApp.acme());

        var foreign = app.caller().get("/evil.example/me", "Authorization", "Bearer x");
        var nowhere = app.caller().get("/api.acme.example/nothing");

        assertThat(foreign.status()).isEqualTo(421);
        assertThat(nowhere.status()).isEqualTo(404);
        assertThat(app.seen().strays()).singleElement().asString().contains("evil.example");
        assertThat(app.seen().malformed()).hasSize(1);
    }

    @Test
    void nobody_is_imitated_elsewhere() {
        assertThat(imitations.caller().get("/token").status()).isEqualTo(404);
        assertThat(imitations.caller("nobody").get("/api.acme.example/me").status())
                .isEqualTo(404);
    }

    private String refusalIn(ErrorStyle style) {
        var answer = imitations.app(acme(habits -> habits.withErrors(style))).me("unknown");
        return answer.status() + " " + answer.body();
    }

    private static Habits acme(UnaryOperator<ApiHabits> bent) {
        var plain = ImitatedApp.acme();
        return plain.with(bent.apply(plain.api()));
    }
}
