package io.liaison.trial.provider;

import io.liaison.domain.authentication.OAuthEndpoints;
import io.liaison.domain.shared.AuthenticationKind;
import io.vavr.control.Option;
import java.net.URI;

/** An authorization server that says itself where its endpoints are, so that a definition need not. */
final class Issuer {

    private Issuer() {}

    /** With all that somebody who authenticates so has to find there. */
    static OAuthEndpoints completed(OAuthEndpoints declared, AuthenticationKind kind) {
        return new OAuthEndpoints(
                declared.issuer(),
                declared.authorization().orElse(below(declared, "/authorize", kind.needsConsent())),
                declared.token().orElse(below(declared, "/token", true)),
                declared.revocation(),
                declared.pushed(),
                declared.device().orElse(below(declared, "/device", kind == AuthenticationKind.DEVICE_CODE)),
                declared.refresh());
    }

    private static Option<URI> below(OAuthEndpoints declared, String path, boolean isNeeded) {
        return declared.issuer()
                .filter(issuer -> isNeeded)
                .map(issuer -> URI.create(issuer.toString().replaceFirst("/$", "") + path));
    }
}
