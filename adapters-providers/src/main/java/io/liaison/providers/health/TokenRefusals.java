package io.liaison.providers.health;

import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.token.BearerTokenError;
import com.nimbusds.oauth2.sdk.token.DPoPTokenError;
import com.nimbusds.oauth2.sdk.token.TokenSchemeError;
import io.liaison.domain.authentication.Redaction;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.ProviderMessage;
import io.liaison.domain.error.Refused.GrantRejected;
import io.liaison.domain.error.Refused.Misbehaviour;
import io.liaison.domain.error.Refused.ProviderMisbehaved;
import io.liaison.domain.error.Refused.ProviderRefused;
import io.liaison.providers.http.HttpAnswer;
import io.liaison.providers.http.JsonObject;
import io.vavr.control.Option;

/** The one place where an API's refusal of a token becomes a failure (RFC 6750, section 3). */
final class TokenRefusals {
    private static final int UNAUTHORIZED = 401;
    private static final String BOUND = "DPoP";

    private TokenRefusals() {}

    static Failure of(HttpAnswer answer, Redaction redaction) {
        var challenge = answer.challenge().flatMap(TokenRefusals::parse);
        var error = challenge
                .flatMap(named -> Option.of(named.getCode()))
                .map(redaction::code)
                .getOrElse(() -> String.valueOf(answer.status()));
        var words = challenge
                .flatMap(named -> Option.of(named.getDescription()))
                .orElse(() -> answer.json().toOption().flatMap(TokenRefusals::description))
                .map(redaction::words)
                .getOrElse(ProviderMessage.NONE);
        if (error.equals(DPoPTokenError.USE_DPOP_NONCE.getCode())) {
            return answer.busy();
        }
        if (isAboutToken(answer, error)) {
            return new GrantRejected(error, words);
        }
        return challenge.isDefined() || answer.json().isRight()
                ? new ProviderRefused(error, words)
                : new ProviderMisbehaved(Misbehaviour.UNEXPLAINED, ProviderMessage.NONE);
    }

    private static boolean isAboutToken(HttpAnswer answer, String error) {
        return answer.status() == UNAUTHORIZED || error.equals(BearerTokenError.INVALID_TOKEN.getCode());
    }

    private static Option<TokenSchemeError> parse(String challenge) {
        try {
            return Option.some(
                    challenge.regionMatches(true, 0, BOUND, 0, BOUND.length())
                            ? DPoPTokenError.parse(challenge)
                            : BearerTokenError.parse(challenge));
        } catch (ParseException another) {
            return Option.none();
        }
    }

    /** Where APIs are used to put a sentence for people. */
    private static Option<String> description(JsonObject body) {
        return body.text("error_description")
                .orElse(() -> body.text("message"))
                .orElse(() -> body.object("error").flatMap(error -> error.text("message")))
                .orElse(() -> body.text("error"));
    }
}
