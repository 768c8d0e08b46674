package io.liaison.providers.oauth;

import io.liaison.domain.authentication.AccessToken;
import io.liaison.domain.authentication.Redaction;
import io.liaison.domain.authentication.Scopes;
import io.liaison.domain.authentication.Secret;
import io.liaison.domain.authentication.TokenGrant;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Refused.Misbehaviour;
import io.liaison.providers.http.HttpAnswer;
import io.liaison.providers.http.JsonObject;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.regex.Pattern;

/** The answer of a token endpoint (RFC 6749, section 5.1), read as the many dialects of it that exist. */
final class TokenAnswer {
    private static final Seq<String> TOKENS = List.of("access_token", "refresh_token", "id_token");
    private static final Pattern TOKEN = Pattern.compile("[\\x20-\\x7E]+");

    private TokenAnswer() {}

    /** A success by its status; some are none. */
    static Either<Failure, TokenGrant> of(HttpAnswer success, Redaction told, Scopes asked, Instant obtainedAt) {
        return success.json()
                .filterOrElse(body -> !OAuthErrors.isError(body), error -> OAuthErrors.of(success, told))
                .flatMap(body -> read(body, told.and(tokens(body)), asked, obtainedAt));
    }

    /** What an answer tells in confidence, and might say again where others read it. */
    static Seq<Secret> tokens(JsonObject answer) {
        return TOKENS.flatMap(answer::text).map(Secret::new);
    }

    /** {@code asked} are the scopes that count when the answer names none. What is nobody's secret holds none. */
    private static Either<Failure, TokenGrant> read(
            JsonObject answer, Redaction redaction, Scopes asked, Instant obtainedAt) {
        return token(answer, "access_token")
                .map(value -> new AccessToken(
                        value,
                        answer.text("token_type")
                                .filter(type -> !redaction.isGivenAwayBy(type))
                                .getOrElse("Bearer"),
                        Expiry.read(answer, obtainedAt),
                        scopes(answer, redaction)
                                .filter(named -> !named.isEmpty())
                                .getOrElse(asked)))
                .map(access -> new TokenGrant(
                        access, token(answer, "refresh_token"), obtainedAt, Expiry.ofRefreshToken(answer, obtainedAt)))
                .fold(() -> HttpAnswer.misbehaved(Misbehaviour.INCOMPLETE), Either::right);
    }

    /** A token that could not stand in a header is none. */
    private static Option<Secret> token(JsonObject answer, String name) {
        return answer.text(name).filter(value -> TOKEN.matcher(value).matches()).map(Secret::new);
    }

    private static Option<Scopes> scopes(JsonObject answer, Redaction redaction) {
        return answer.member("scope")
                .map(scope -> names(scope).reject(redaction::isGivenAwayBy))
                .map(Scopes::reported);
    }

    private static Seq<String> names(Object scope) {
        return scope instanceof Iterable<?> several
                ? List.ofAll(several).map(String::valueOf)
                : List.of(scope.toString().split("[ ,]+"));
    }
}
