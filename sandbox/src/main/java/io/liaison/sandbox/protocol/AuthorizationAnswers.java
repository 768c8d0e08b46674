package io.liaison.sandbox.protocol;

import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationErrorResponse;
import com.nimbusds.oauth2.sdk.AuthorizationRequest;
import com.nimbusds.oauth2.sdk.AuthorizationResponse;
import com.nimbusds.oauth2.sdk.AuthorizationSuccessResponse;
import com.nimbusds.oauth2.sdk.ErrorObject;
import com.nimbusds.oauth2.sdk.ResponseMode;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.oauth2.sdk.id.State;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** Redirects to a client, good news or bad, always with {@code iss} (RFC 9207). */
public final class AuthorizationAnswers {
    private final Issuer issuer;

    public AuthorizationAnswers(Issuer issuer) {
        this.issuer = issuer;
    }

    HTTPResponse granted(AuthorizationRequest request, AuthorizationCode code) {
        return redirect(new AuthorizationSuccessResponse(
                request.getRedirectionURI(), code, null, request.getState(), issuer, ResponseMode.QUERY));
    }

    HTTPResponse refused(URI redirect, @Nullable State state, ErrorObject error) {
        return redirect(new AuthorizationErrorResponse(redirect, error, state, issuer, ResponseMode.QUERY));
    }

    private static HTTPResponse redirect(AuthorizationResponse news) {
        var answer = news.toHTTPResponse();
        answer.setCacheControl("no-store");
        return answer;
    }
}
