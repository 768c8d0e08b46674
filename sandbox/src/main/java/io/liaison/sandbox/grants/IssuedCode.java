package io.liaison.sandbox.grants;

import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.AuthorizationRequest;
import com.nimbusds.oauth2.sdk.pkce.CodeChallenge;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import io.liaison.sandbox.registry.Client;
import java.time.Instant;

/** An authorization code's binding: the grant it stands for and the request that it answered. */
public record IssuedCode(GrantFamily family, AuthorizationRequest request, Instant expiresAt, boolean spent) {

    IssuedCode spend() {
        return new IssuedCode(family, request, expiresAt, true);
    }

    boolean fits(AuthorizationCodeGrant grant, Client client) {
        return family.client().equals(client.id())
                && request.getRedirectionURI().toString().equals(String.valueOf(grant.getRedirectionURI()))
                && grant.getCodeVerifier() != null
                && CodeChallenge.compute(CodeChallengeMethod.S256, grant.getCodeVerifier())
                        .equals(request.getCodeChallenge());
    }
}
