package io.liaison.providers.oauth;

import com.nimbusds.oauth2.sdk.OAuth2Error;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.ProviderMessage;
import io.liaison.domain.error.Refused.GrantRejected;
import io.liaison.domain.error.Refused.ProviderRefused;
import io.liaison.providers.http.HttpAnswer;
import io.liaison.providers.http.JsonObject;
import io.liaison.providers.http.Redaction;

/** The one place where an OAuth error becomes a failure (RFC 6749, section 5.2). */
final class OAuthErrors {
    private static final String ERROR = "error";

    private OAuthErrors() {}

    /** Some providers report errors with the status of a success. */
    static boolean isError(JsonObject body) {
        return body.member(ERROR).isDefined() && body.text("access_token").isEmpty();
    }

    /** A refusal that names no error is known by its status. */
    static Failure of(HttpAnswer answer, Redaction redaction) {
        var body = answer.json().toOption();
        var error = body.flatMap(object -> object.text(ERROR)).map(redaction::code);
        var words = body.flatMap(object -> object.text("error_description"))
                .map(redaction::words)
                .getOrElse(ProviderMessage.NONE);
        return error.fold(
                () -> new ProviderRefused(String.valueOf(answer.status()), words), code -> of(code, words, answer));
    }

    private static Failure of(String error, ProviderMessage words, HttpAnswer answer) {
        if (error.equals(OAuth2Error.INVALID_GRANT.getCode())) {
            return new GrantRejected(error, words);
        }
        return isPassing(error) ? answer.busy() : new ProviderRefused(error, words);
    }

    /** Says nothing about the client or its grant, whatever the status. */
    private static boolean isPassing(String error) {
        return error.equals(OAuth2Error.TEMPORARILY_UNAVAILABLE.getCode())
                || error.equals(OAuth2Error.SERVER_ERROR.getCode());
    }
}
