package io.liaison.rest.story;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.providers.fixture.KeycloakRealm;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Tokens that are worth nothing to whoever steals them, from a consent at a real provider to its API. */
class BoundTokenStoryIT {
    private static final String CONNECTOR = "keycloak-bound";
    private final Scene scene = Scene.open();

    @Test
    void a_token_opens_the_api_with_the_proof_that_was_asked_for_and_not_otherwise() {
        define();
        var asked = scene.ask(CONNECTOR, "oauth2_byoa", app());
        consent(asked);
        var connection = scene.connection(asked);
        connection.isConnectedAs("ada");
        connection.isFoundHealthyAs("ada");

        var bare = connection.token();
        assertThat(bare.text("/tokenType")).isEqualTo("DPoP");
        assertThat(bare.text("/placement/prefix")).isEqualTo("DPoP ");
        assertThat(bare.text("/proofTemplate")).isEqualTo("token{?method,url,nonce}");
        assertThat(bare.json().has("proof")).isFalse();

        assertThat(shown(proven(connection, "GET", userinfo())).text("/preferred_username"))
                .isEqualTo("ada");
        assertThat(scene.keycloak().call(userinfo(), bare.text("/accessToken")).statusCode())
                .isEqualTo(401);
        assertThat(shown(proven(connection, "POST", userinfo())).status()).isEqualTo(401);
        assertThat(shown(proven(connection, "GET", userinfo().resolve("token"))).status())
                .isEqualTo(401);

        var former = keyOf(proven(connection, "GET", userinfo()));
        consent(connection.reconnect(Map.of()));
        var renewed = proven(connection, "GET", userinfo());
        assertThat(keyOf(renewed)).isNotEqualTo(former);
        assertThat(shown(renewed).text("/preferred_username")).isEqualTo("ada");
        connection.isDeleted();
    }

    @Test
    void what_cannot_be_proven_is_told() {
        define();
        var connection = scene.connection(scene.ask(CONNECTOR, "oauth2_client_credentials", machine()));

        assertThat(proven(connection, "get", userinfo()).text("/parameters/argument"))
                .isEqualTo("method");
        assertThat(proven(connection, "GET", URI.create("/userinfo")).text("/parameters/argument"))
                .isEqualTo("url");
        assertThat(scene.administrator()
                        .get("/connections/" + connection.id() + "/token?method=GET")
                        .text("/name"))
                .isEqualTo("ParameterMissing");
        connection.isDeleted();
    }

    private void define() {
        var issuer = scene.keycloak().issuer();
        var defined = scene.administrator()
                .put("/connectors/" + CONNECTOR, "application/yaml", """
                name: Keycloak, bound
                issuer: "%s"
                apiBaseUrl: "%s/protocol/openid-connect"
                authentication:
                  - type: oauth2_byoa
                    dpop: required
                    revocation: {ends: token}
                    scopes: {default: [openid, profile]}
                    authorizationParameters: {prompt: consent}
                  - {type: oauth2_client_credentials, dpop: offered, scopes: {default: [openid, profile]}}
                identity: {request: "GET /userinfo", id: /sub, label: /preferred_username}
                """.formatted(issuer, issuer));
        assertThat(defined.status()).as(defined.toString()).isIn(200, 201);
    }

    private static Map<String, String> app() {
        return Map.of("clientId", KeycloakRealm.OWN_APP, "clientSecret", KeycloakRealm.SECRET);
    }

    private static Map<String, String> machine() {
        return Map.of("clientId", KeycloakRealm.MACHINE, "clientSecret", KeycloakRealm.SECRET);
    }

    private void consent(Answer asked) {
        assertThat(asked.status()).as(asked.toString()).isEqualTo(202);
        scene.keycloak().person("ada").connects(URI.create(asked.text("/authorizationUrl")));
    }

    private URI userinfo() {
        return URI.create(scene.keycloak().issuer() + "/protocol/openid-connect/userinfo");
    }

    private Answer proven(SharedConnection connection, String method, URI url) {
        return scene.administrator()
                .get("/connections/" + connection.id() + "/token?method=" + method + "&url="
                        + URLEncoder.encode(url.toString(), StandardCharsets.UTF_8));
    }

    private Answer shown(Answer token) {
        return new Answer(scene.keycloak().call(userinfo(), token.text("/accessToken"), token.text("/proof")));
    }

    /** The header of a proof is the public key that it is signed for. */
    private static String keyOf(Answer token) {
        var proof = token.text("/proof");
        var header = proof.substring(0, proof.indexOf('.'));
        return new String(Base64.getUrlDecoder().decode(header), StandardCharsets.UTF_8);
    }
}
