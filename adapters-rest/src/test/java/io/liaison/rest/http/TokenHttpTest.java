package io.liaison.rest.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.rest.fixture.TestIssuer;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TokenHttpTest {
    private static final String ME = People.ROOT + "/me";
    private final Api api = Api.asAdministrator();

    @Test
    void whoever_shows_a_token_is_somebody() {
        var name = People.name();

        var me = bearing(TestIssuer.token(name, claims -> claims.claim("name", name)))
                .get(ME);

        assertThat(me.status()).isEqualTo(200);
        assertThat(me.text("/kind")).isEqualTo("user");
        assertThat(me.text("/name")).isEqualTo(name);
        assertThat(me.json().at("/roles")).isEmpty();
        assertThat(me.text("/identities/0/issuer")).isEqualTo(TestIssuer.address());
        assertThat(me.text("/identities/0/subject")).isEqualTo(name);
        assertThat(api.get(People.ROOT + "/" + me.text("/id")).json()).isEqualTo(me.json());
    }

    @Test
    void groups_that_tokens_decide_about_are_shown_and_stay_whatever_somebody_chooses() {
        var issued = People.add(api, "group");
        var chosen = People.add(api, "group").text("/id");
        var token =
                TestIssuer.token(People.name(), claims -> claims.claim("groups", List.of("/" + issued.text("/name"))));
        var me = People.ROOT + "/" + bearing(token).get(ME).text("/id");

        var changed = api.patch(me, "{\"groups\": [\"%s\"]}".formatted(chosen));

        assertThat(changed.json().at("/groups"))
                .extracting(group -> group.asText())
                .containsExactlyInAnyOrder(issued.text("/id"), chosen);
        assertThat(changed.json().at("/groupsFromIssuer"))
                .extracting(group -> group.asText())
                .containsExactly(issued.text("/id"));
        assertThat(api.patch(me, "{\"groupsFromIssuer\": []}").text("/parameters/argument"))
                .isEqualTo("groupsFromIssuer");
    }

    @Test
    void a_token_that_is_not_good_is_no_credential_and_is_told_why() {
        var token = TestIssuer.token("grace", claims -> claims.audience("somebody else"));

        var refused = bearing(token).get(ME);

        assertThat(refused.status()).isEqualTo(401);
        assertThat(refused.header("WWW-Authenticate")).isEqualTo("Bearer error=\"invalid_token\"");
        assertThat(refused.text("/name")).isEqualTo("TokenNotAccepted");
        assertThat(refused.text("/parameters/flaw")).isEqualTo("OTHER_AUDIENCE");
        assertThat(refused.text("/detail")).endsWith("it is meant for another recipient.");
        assertThat(refused.body()).doesNotContain(token.substring(0, 20));
    }

    @Test
    void a_token_that_only_looks_like_one_is_a_key_that_nobody_holds() {
        assertThat(bearing("a.b.c").get(ME).text("/name")).isEqualTo("CredentialRejected");
    }

    private static Api bearing(String token) {
        return Api.with("Authorization", "Bearer " + token);
    }
}
