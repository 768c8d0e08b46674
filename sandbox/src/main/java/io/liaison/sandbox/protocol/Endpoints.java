package io.liaison.sandbox.protocol;

import com.nimbusds.oauth2.sdk.id.Issuer;
import java.net.URI;

/** The addresses of one authorization server. */
public record Endpoints(URI base) {
    public static final String AUTHORIZE = "/authorize";
    public static final String PAR = "/par";
    public static final String DEVICE_CODE = "/device/code";
    public static final String DEVICE = "/device";
    public static final String CONSENT = "/consent";
    public static final String TOKEN = "/token";
    public static final String REVOKE = "/revoke";
    public static final String INTROSPECT = "/introspect";
    public static final String JWKS = "/jwks";
    public static final String ME = "/me";
    public static final String OAUTH_METADATA = "/.well-known/oauth-authorization-server";
    public static final String OPENID_METADATA = "/.well-known/openid-configuration";

    public Issuer issuer() {
        return new Issuer(base);
    }

    public URI at(String path) {
        return URI.create(base + path);
    }
}
