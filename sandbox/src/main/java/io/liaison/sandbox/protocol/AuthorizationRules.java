package io.liaison.sandbox.protocol;

import com.nimbusds.oauth2.sdk.AuthorizationRequest;
import com.nimbusds.oauth2.sdk.ErrorObject;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.GrantType;
import com.nimbusds.oauth2.sdk.OAuth2Error;
import com.nimbusds.oauth2.sdk.ResponseMode;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.openid.connect.sdk.OIDCError;
import com.nimbusds.openid.connect.sdk.Prompt;
import io.liaison.sandbox.consent.PendingConsent;
import io.liaison.sandbox.registry.Client;
import org.jspecify.annotations.Nullable;

/** What an authorization request must keep to, once client and redirect URI are known to be good. */
final class AuthorizationRules {
    private static final int S256_LENGTH = 43;

    private AuthorizationRules() {}

    static PendingConsent check(AuthorizationRequest request, Client client) throws GeneralException {
        refuseIf(request.specifiesRequestObject(), OAuth2Error.REQUEST_NOT_SUPPORTED);
        refuseIf(!ResponseType.CODE.equals(request.getResponseType()), OAuth2Error.UNSUPPORTED_RESPONSE_TYPE);
        refuseIf(!ResponseMode.QUERY.equals(request.impliedResponseMode()), invalid("Only response_mode=query"));
        refuseIf(!isProtected(request), invalid("PKCE is required: code_challenge with code_challenge_method=S256"));
        refuseIf(asksForSilence(request.getPrompt()), OIDCError.CONSENT_REQUIRED);
        client.require(GrantType.AUTHORIZATION_CODE);
        return new PendingConsent(client, request, client.granted(request.getScope()));
    }

    private static boolean isProtected(AuthorizationRequest request) {
        return request.getCodeChallenge() != null
                && request.getCodeChallenge().getValue().length() == S256_LENGTH
                && CodeChallengeMethod.S256.equals(request.getCodeChallengeMethod());
    }

    private static boolean asksForSilence(@Nullable Prompt prompt) {
        return prompt != null && prompt.contains(Prompt.Type.NONE);
    }

    private static ErrorObject invalid(String why) {
        return OAuth2Error.INVALID_REQUEST.setDescription(why);
    }

    private static void refuseIf(boolean broken, ErrorObject error) throws GeneralException {
        if (broken) {
            throw new GeneralException(error);
        }
    }
}
