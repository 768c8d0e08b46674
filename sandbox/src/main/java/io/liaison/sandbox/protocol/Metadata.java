package io.liaison.sandbox.protocol;

import static com.nimbusds.jose.JWSAlgorithm.ES256;
import static com.nimbusds.jose.JWSAlgorithm.ES384;
import static com.nimbusds.jose.JWSAlgorithm.ES512;
import static com.nimbusds.jose.JWSAlgorithm.PS256;
import static com.nimbusds.jose.JWSAlgorithm.PS384;
import static com.nimbusds.jose.JWSAlgorithm.PS512;
import static com.nimbusds.jose.JWSAlgorithm.RS256;
import static com.nimbusds.jose.JWSAlgorithm.RS384;
import static com.nimbusds.jose.JWSAlgorithm.RS512;
import static com.nimbusds.oauth2.sdk.auth.ClientAuthenticationMethod.CLIENT_SECRET_BASIC;
import static com.nimbusds.oauth2.sdk.auth.ClientAuthenticationMethod.CLIENT_SECRET_POST;
import static com.nimbusds.oauth2.sdk.auth.ClientAuthenticationMethod.NONE;
import static com.nimbusds.oauth2.sdk.auth.ClientAuthenticationMethod.PRIVATE_KEY_JWT;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.oauth2.sdk.GrantType;
import com.nimbusds.oauth2.sdk.ResponseMode;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.as.AuthorizationServerMetadata;
import com.nimbusds.oauth2.sdk.auth.ClientAuthenticationMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.openid.connect.sdk.SubjectType;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import io.liaison.sandbox.registry.Scopes;
import java.util.List;
import java.util.Map;

/** What the server says about itself: RFC 8414, and the same with the additions of OpenID Connect Discovery. */
public final class Metadata {
    private static final List<ClientAuthenticationMethod> CONFIDENTIAL =
            List.of(CLIENT_SECRET_BASIC, CLIENT_SECRET_POST, PRIVATE_KEY_JWT);
    private static final List<ClientAuthenticationMethod> ANY =
            List.of(CLIENT_SECRET_BASIC, CLIENT_SECRET_POST, PRIVATE_KEY_JWT, NONE);
    private static final List<JWSAlgorithm> ASSERTIONS =
            List.of(RS256, RS384, RS512, PS256, PS384, PS512, ES256, ES384, ES512);

    private Metadata() {}

    public static Map<String, Object> oauth(Endpoints endpoints) {
        return described(new AuthorizationServerMetadata(endpoints.issuer()), endpoints)
                .toJSONObject();
    }

    public static Map<String, Object> openId(Endpoints endpoints) {
        var metadata = described(
                new OIDCProviderMetadata(endpoints.issuer(), List.of(SubjectType.PUBLIC), endpoints.at(Endpoints.JWKS)),
                endpoints);
        metadata.setSupportsRequestURIParam(false);
        metadata.setUserInfoEndpointURI(endpoints.at(Endpoints.ME));
        metadata.setIDTokenJWSAlgs(List.of(RS256));
        metadata.setClaims(List.of("sub", "name", "email"));
        return metadata.toJSONObject();
    }

    private static <M extends AuthorizationServerMetadata> M described(M metadata, Endpoints endpoints) {
        metadata.setAuthorizationEndpointURI(endpoints.at(Endpoints.AUTHORIZE));
        metadata.setPushedAuthorizationRequestEndpointURI(endpoints.at(Endpoints.PAR));
        metadata.setDeviceAuthorizationEndpointURI(endpoints.at(Endpoints.DEVICE_CODE));
        metadata.setTokenEndpointURI(endpoints.at(Endpoints.TOKEN));
        metadata.setRevocationEndpointURI(endpoints.at(Endpoints.REVOKE));
        metadata.setIntrospectionEndpointURI(endpoints.at(Endpoints.INTROSPECT));
        metadata.setJWKSetURI(endpoints.at(Endpoints.JWKS));
        metadata.setScopes(Scopes.all());
        metadata.setResponseTypes(List.of(ResponseType.CODE));
        metadata.setResponseModes(List.of(ResponseMode.QUERY));
        metadata.setGrantTypes(List.of(
                GrantType.AUTHORIZATION_CODE,
                GrantType.REFRESH_TOKEN,
                GrantType.CLIENT_CREDENTIALS,
                GrantType.JWT_BEARER,
                GrantType.DEVICE_CODE));
        metadata.setCodeChallengeMethods(List.of(CodeChallengeMethod.S256));
        metadata.setSupportsAuthorizationResponseIssuerParam(true);
        authentication(metadata);
        return metadata;
    }

    private static void authentication(AuthorizationServerMetadata metadata) {
        metadata.setTokenEndpointAuthMethods(ANY);
        metadata.setTokenEndpointJWSAlgs(ASSERTIONS);
        metadata.setRevocationEndpointAuthMethods(ANY);
        metadata.setRevocationEndpointJWSAlgs(ASSERTIONS);
        metadata.setIntrospectionEndpointAuthMethods(CONFIDENTIAL);
        metadata.setIntrospectionEndpointJWSAlgs(ASSERTIONS);
    }
}
