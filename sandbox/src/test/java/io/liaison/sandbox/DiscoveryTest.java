package io.liaison.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.oauth2.sdk.GrantType;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.as.AuthorizationServerMetadata;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import io.liaison.sandbox.fixture.RunningSandbox;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class DiscoveryTest {
    @RegisterExtension
    private final RunningSandbox sandbox = new RunningSandbox();

    @Test
    void the_oauth_metadata_names_endpoints_and_promises_the_issuer_in_every_answer() throws ParseException {
        var body =
                sandbox.caller().get("/.well-known/oauth-authorization-server").body();

        var metadata = AuthorizationServerMetadata.parse(body);

        assertThat(metadata.getIssuer().getValue()).isEqualTo(sandbox.issuer().toString());
        assertThat(metadata.supportsAuthorizationResponseIssuerParam()).isTrue();
        assertThat(metadata.getCodeChallengeMethods()).containsExactly(CodeChallengeMethod.S256);
        assertThat(metadata.getGrantTypes())
                .containsExactly(
                        GrantType.AUTHORIZATION_CODE,
                        GrantType.REFRESH_TOKEN,
                        GrantType.CLIENT_CREDENTIALS,
                        GrantType.JWT_BEARER,
                        GrantType.DEVICE_CODE);
        assertThat(metadata.getRevocationEndpointURI()).hasPath("/revoke");
        assertThat(metadata.getIntrospectionEndpointURI()).hasPath("/introspect");
        assertThat(metadata.getDeviceAuthorizationEndpointURI()).hasPath("/device/code");
    }

    @Test
    void the_openid_metadata_also_names_the_identity_endpoint() throws ParseException {
        var body = sandbox.caller().get("/.well-known/openid-configuration").body();

        var metadata = OIDCProviderMetadata.parse(body);

        assertThat(metadata.getUserInfoEndpointURI()).hasPath("/me");
        assertThat(metadata.supportsRequestURIParam()).isFalse();
    }

    @Test
    void who_asks_for_openid_gets_an_id_token_that_the_published_key_verifies() throws Exception {
        var app = sandbox.app();
        var request = app.request();
        request.put("scope", "openid");
        request.put("nonce", "once");
        var tokens = app.token(app.exchange(app.code(request, "ada")));

        var idToken = SignedJWT.parse(tokens.text("id_token"));
        var keys = JWKSet.parse(sandbox.caller().get("/jwks").body());

        var key = keys.getKeyByKeyId(idToken.getHeader().getKeyID()).toRSAKey();
        assertThat(idToken.verify(new RSASSAVerifier(key))).isTrue();
        assertThat(key.isPrivate()).isFalse();
        var claims = idToken.getJWTClaimsSet();
        assertThat(claims.getSubject()).isEqualTo("ada");
        assertThat(claims.getAudience()).isEqualTo(List.of("liaison-demo"));
        assertThat(claims.getStringClaim("nonce")).isEqualTo("once");
    }
}
