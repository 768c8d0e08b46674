package io.liaison.domain.connector.definition;

import static io.liaison.domain.fixture.DefinitionBuilder.aDefinition;
import static io.liaison.domain.fixture.DefinitionBuilder.anOffer;
import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.domain.authentication.Secret;
import io.liaison.domain.connector.ApiRequest;
import io.liaison.domain.connector.IdentityRequest;
import io.liaison.domain.connector.KnownValues;
import io.liaison.domain.connector.Written;
import io.liaison.domain.shared.JsonPointer;
import io.vavr.collection.HashMap;
import io.vavr.collection.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ApiCheckTest {

    @Test
    void an_identity_request_asks_below_the_api_or_at_a_whole_address() {
        assertThat(identity(asking("GET /users/me?fields=id")).request().isWhole())
                .isFalse();
        assertThat(identity(asking("POST https://api.example.com/graphql"))
                        .request()
                        .isWhole())
                .isTrue();
    }

    @Test
    void an_account_may_be_named_by_several_places_or_by_what_is_known() {
        var several = identity(asking("GET /me").with("id", Written.texts("/team", "/user")));
        var known = aDefinition()
                .asking(Written.members().with("name", "domain"))
                .with("identity", asking("GET /me").with("id", "{domain}"))
                .offer()
                .api()
                .identity()
                .get();

        assertThat(several.id()
                        .of(
                                HashMap.of(new JsonPointer("/team"), "T1", new JsonPointer("/user"), "U2"),
                                HashMap.empty()))
                .contains("T1:U2");
        assertThat(several.id().of(HashMap.of(new JsonPointer("/team"), "T1"), HashMap.empty()))
                .isEmpty();
        assertThat(known.id().of(HashMap.empty(), HashMap.of("domain", "acme.example")))
                .contains("acme.example");
    }

    @ParameterizedTest
    @CsvSource({
        "FETCH /me,           /id,  /label, /request",
        "DELETE /me,          /id,  /label, /request",
        "GET me,              /id,  /label, /request",
        "GET ftp://me,        /id,  /label, /request",
        "GET /a b,            /id,  /label, /request",
        "GET /{nobody},       /id,  /label, /request",
        "GET /me,             id,   /label, /id",
        "GET /me,             /a~2, /label, /id",
        "GET /me,             {x},  /label, /id",
        "GET /me,             /id,  $.name, /label"
    })
    void a_request_that_is_none_is_refused_where_it_is_wrong(String request, String id, String label, String place) {
        var written = asking(request).with("id", id).with("label", label);

        assertThat(aDefinition().with("identity", written).faults()).containsExactly("/identity" + place);
    }

    @Test
    void only_a_post_has_a_body() {
        assertThat(aDefinition()
                        .with("identity", asking("GET /me").with("body", "{}"))
                        .faults())
                .containsExactly("/identity/body");
        assertThat(identity(asking("POST /me").with("body", "{}")).request().body())
                .contains(new ApiRequest.Message(io.vavr.control.Option.some("application/json"), "{}"));
    }

    @Test
    void what_one_way_says_of_the_api_goes_before_what_is_said_for_all() {
        var offer = anOffer("api_key")
                .with("apiBaseUrl", "https://eu.example.com")
                .with("headers", Written.members().with("X-Own", "1"));

        var api = aDefinition()
                .with("apiBaseUrl", "https://us.example.com")
                .with("headers", Written.members().with("X-All", "1"))
                .with("parameters", Written.members().with("v", "2"))
                .offering(offer)
                .offer()
                .api();

        assertThat(api.baseUrl().get().value()).isEqualTo("https://eu.example.com");
        assertThat(api.headers().keySet()).containsExactly("X-Own");
        assertThat(api.parameters().keySet()).containsExactly("v");
    }

    @Test
    void a_header_waits_until_all_is_known_that_it_says() {
        var api = aDefinition()
                .with("apiBaseUrl", "https://api.example.com")
                .with("headers", Written.members().with("X-Tenant", "{tenant}").with("X-Key", "{appKey}"))
                .asking(Written.members().with("name", "appKey").with("type", "secret"))
                .with(
                        "learned",
                        Written.items(fact("tenant").with("from", "identity").with("at", "/0/id")))
                .with("identity", asking("GET /me"))
                .offer()
                .api();
        var entered = new KnownValues(HashMap.empty(), HashMap.of("appKey", new Secret("s3cret")));

        var first = api.call(api.identity().get().request(), entered).get();
        var later = api.call(api.identity().get().request(), entered.with(HashMap.of("tenant", "t1")))
                .get();

        assertThat(first.additions().headers().keySet()).containsExactly("X-Key");
        assertThat(later.additions().headers().mapValues(Secret::reveal))
                .isEqualTo(HashMap.of("X-Tenant", "t1", "X-Key", "s3cret"));
    }

    @Test
    void a_header_that_makes_a_request_one_is_not_for_connectors_to_set() {
        assertThat(aDefinition()
                        .with("headers", Written.members().with("Host", "evil.example"))
                        .faults())
                .containsExactly("/headers/Host");
    }

    @Test
    void a_name_that_no_header_has_is_pointed_at_like_any_other() {
        assertThat(aDefinition()
                        .with("headers", Written.members().with("X/Y", "1").with("X-Y", "{stranger}"))
                        .faults())
                .containsExactly("/headers/X~1Y", "/headers/X-Y");
    }

    @Test
    void what_is_learned_says_where_and_a_host_says_which() {
        var wrong = List.of(
                fact("a").with("from", "nowhere").with("at", "/x"),
                fact("b").with("from", "token").with("at", "x"),
                fact("c").with("from", "callback").with("at", "x").with("type", "host"),
                fact("d")
                        .with("from", "callback")
                        .with("at", "x")
                        .with("type", "host")
                        .with("hosts", Written.texts("*")),
                fact("e").with("from", "callback").with("at", "x").with("default", "a/b"));

        assertThat(aDefinition()
                        .with("learned", new Written.Items(List.narrow(wrong)))
                        .faults())
                .containsExactly(
                        "/learned/0/from",
                        "/learned/1/at",
                        "/learned/2/hosts",
                        "/learned/3/hosts",
                        "/learned/4/default");
    }

    private static Written.Members fact(String name) {
        return Written.members().with("name", name);
    }

    private static Written.Members asking(String request) {
        return Written.members().with("request", request).with("id", "/id");
    }

    private static IdentityRequest identity(Written.Members written) {
        return aDefinition()
                .with("apiBaseUrl", "https://api.example.com")
                .with("identity", written)
                .offer()
                .api()
                .identity()
                .get();
    }
}
