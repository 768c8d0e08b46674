package io.liaison.sandbox.http;

import com.nimbusds.oauth2.sdk.ErrorObject;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.OAuth2Error;
import com.nimbusds.oauth2.sdk.TokenErrorResponse;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.nimbusds.oauth2.sdk.token.TokenSchemeError;
import java.util.Optional;

/** The one place where a refusal becomes an HTTP answer: JSON of RFC 6749, and the challenge that a 401 owes. */
public final class Refusals {
    private Refusals() {}

    public static GeneralException refusal(ErrorObject error) {
        return new GeneralException(error);
    }

    /** An error outside RFC 6749, in its shape. */
    public static GeneralException refusal(String code, String description, int status) {
        return new GeneralException(new ErrorObject(code, description, status));
    }

    public static GeneralException invalidRequest(String description) {
        return new GeneralException(OAuth2Error.INVALID_REQUEST.setDescription(description));
    }

    static HTTPResponse render(GeneralException refused) {
        var error = Optional.ofNullable(refused.getErrorObject())
                .orElseGet(() -> OAuth2Error.INVALID_REQUEST.setDescription(refused.getMessage()));
        var answer = new TokenErrorResponse(error).toHTTPResponse();
        challenge(error).ifPresent(answer::setWWWAuthenticate);
        return answer;
    }

    private static Optional<String> challenge(ErrorObject error) {
        if (error instanceof TokenSchemeError scheme) {
            return Optional.of(scheme.toWWWAuthenticateHeader());
        }
        return error.getHTTPStatusCode() == HTTPResponse.SC_UNAUTHORIZED
                ? Optional.of("Basic realm=\"sandbox\", charset=\"UTF-8\"")
                : Optional.empty();
    }
}
