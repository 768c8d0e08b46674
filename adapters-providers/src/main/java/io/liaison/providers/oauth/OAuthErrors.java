package io.liaison.providers.oauth;

import io.liaison.domain.authentication.ErrorDialect;
import io.liaison.domain.authentication.Redaction;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.ProviderMessage;
import io.liaison.domain.error.Refused.ClientRejected;
import io.liaison.domain.error.Refused.GrantRejected;
import io.liaison.domain.error.Refused.Misbehaviour;
import io.liaison.domain.error.Refused.ProviderMisbehaved;
import io.liaison.domain.error.Refused.ProviderRefused;
import io.liaison.providers.http.HttpAnswer;
import io.liaison.providers.http.JsonObject;

/** The one place where an OAuth error becomes a failure (RFC 6749, section 5.2). */
final class OAuthErrors {
    private static final int BAD_REQUEST = 400;
    private static final int UNAUTHORIZED = 401;

    private OAuthErrors() {}

    /** Some providers report errors with the status of a success. */
    static boolean isError(JsonObject body) {
        return ErrorDialects.name(body).isDefined() && body.text("access_token").isEmpty();
    }

    /** {@code names} are those that this provider has besides the usual ones. */
    static Failure of(HttpAnswer answer, Redaction told, ErrorDialect names) {
        return answer.json().fold(none -> unexplained(), body -> of(answer, body, told, names));
    }

    /** The same for a request that no grant stands behind, which therefore cannot be void. */
    static Failure beforeAnyGrant(HttpAnswer answer, Redaction redaction, ErrorDialect names) {
        var failure = of(answer, redaction, names);
        return failure instanceof GrantRejected rejected
                ? new ProviderRefused(rejected.error(), rejected.providerMessage())
                : failure;
    }

    private static Failure of(HttpAnswer answer, JsonObject body, Redaction told, ErrorDialect names) {
        var redaction = told.and(TokenAnswer.tokens(body));
        var words = ErrorDialects.words(body).map(redaction::words).getOrElse(ProviderMessage.NONE);
        return ErrorDialects.names(body)
                .find(names::knows)
                .orElse(() -> ErrorDialects.name(body))
                .map(redaction::code)
                .fold(() -> unnamed(answer, words), error -> named(error, words, answer, names));
    }

    private static Failure named(String error, ProviderMessage words, HttpAnswer answer, ErrorDialect names) {
        if (names.temporary().contains(error)) {
            return answer.busy();
        }
        if (ErrorNames.GRANT.contain(error) || names.grant().contains(error)) {
            return new GrantRejected(error, words);
        }
        if (ErrorNames.CLIENT.contain(error) || names.client().contains(error)) {
            return new ClientRejected(error, words);
        }
        return ErrorNames.PASSING.contain(error) ? answer.busy() : new ProviderRefused(error, words);
    }

    /** With the status and the form of an authorization server's refusal, it is one. */
    private static Failure unnamed(HttpAnswer answer, ProviderMessage words) {
        return answer.status() == BAD_REQUEST || answer.status() == UNAUTHORIZED
                ? new ProviderRefused(String.valueOf(answer.status()), words)
                : unexplained();
    }

    /** A proxy or a firewall in between refuses like that, and it knows nothing of grants. */
    private static Failure unexplained() {
        return new ProviderMisbehaved(Misbehaviour.UNEXPLAINED, ProviderMessage.NONE);
    }
}
