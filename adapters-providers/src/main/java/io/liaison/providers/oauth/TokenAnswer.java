package io.liaison.providers.oauth;

import io.liaison.domain.authentication.AccessToken;
import io.liaison.domain.authentication.ProviderDialect;
import io.liaison.domain.authentication.Redaction;
import io.liaison.domain.authentication.Scopes;
import io.liaison.domain.authentication.Secret;
import io.liaison.domain.authentication.TokenAnswerDialect;
import io.liaison.domain.authentication.TokenGrant;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Refused.Misbehaviour;
import io.liaison.domain.shared.JsonPointer;
import io.liaison.providers.http.HttpAnswer;
import io.liaison.providers.http.JsonObject;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.regex.Pattern;

/** The answer of a token endpoint (RFC 6749, section 5.1), read as the many dialects of it that exist. */
final class TokenAnswer {
    private static final Seq<String> TOKENS = List.of("access_token", "refresh_token", "id_token");
    private static final String ACCESS = "access_token";
    private static final String REFRESH = "refresh_token";
    private static final Pattern TOKEN = Pattern.compile("[\\x20-\\x7E]+");

    private TokenAnswer() {}

    /** A success by its status; some are none. */
    static Either<Failure, TokenGrant> of(
            HttpAnswer success, Redaction told, Scopes asked, Instant obtainedAt, ProviderDialect dialect) {
        return success.json()
                .filterOrElse(
                        body -> token(body, dialect.answer().accessToken(), ACCESS)
                                        .isDefined()
                                || !OAuthErrors.isError(body),
                        error -> OAuthErrors.of(success, told, dialect.errors()))
                .flatMap(body -> read(body, told.and(tokens(body, dialect.answer())), asked, obtainedAt, dialect));
    }

    /** What an answer tells in confidence, and might say again where others read it. */
    static Seq<Secret> tokens(JsonObject answer) {
        return TOKENS.flatMap(answer::text).map(Secret::new);
    }

    private static Seq<Secret> tokens(JsonObject answer, TokenAnswerDialect dialect) {
        return tokens(answer)
                .appendAll(List.of(dialect.accessToken(), dialect.refreshToken())
                        .flatMap(place -> place.flatMap(answer::textAt))
                        .map(Secret::new))
                .distinct();
    }

    /** {@code asked} are the scopes that count when the answer names none. What is nobody's secret holds none. */
    private static Either<Failure, TokenGrant> read(
            JsonObject answer, Redaction redaction, Scopes asked, Instant obtainedAt, ProviderDialect dialect) {
        var ways = dialect.answer();
        return token(answer, ways.accessToken(), ACCESS)
                .map(value -> access(answer, value, redaction, asked, obtainedAt, dialect))
                .map(access -> grant(access, answer, redaction, obtainedAt, dialect))
                .fold(() -> HttpAnswer.misbehaved(Misbehaviour.INCOMPLETE), Either::right);
    }

    private static AccessToken access(
            JsonObject answer,
            Secret value,
            Redaction redaction,
            Scopes asked,
            Instant obtainedAt,
            ProviderDialect dialect) {
        var type = answer.text("token_type")
                .filter(named -> !redaction.isGivenAwayBy(named))
                .getOrElse("Bearer");
        var usual = new AccessToken(
                value,
                type,
                Expiry.read(answer, obtainedAt, dialect.answer()),
                scopes(answer, redaction, dialect.answer())
                        .filter(named -> !named.isEmpty())
                        .getOrElse(asked));
        return usual.isBound() ? usual : dialect.placement().fold(() -> usual, usual::at);
    }

    private static TokenGrant grant(
            AccessToken access, JsonObject answer, Redaction redaction, Instant obtainedAt, ProviderDialect dialect) {
        var refresh = token(answer, dialect.answer().refreshToken(), REFRESH);
        var terms = dialect.refreshToken();
        var usualEnd = terms.lifetime()
                .filter(life -> refresh.isDefined() || terms.slides())
                .map(obtainedAt::plus);
        return new TokenGrant(
                access,
                refresh,
                obtainedAt,
                Expiry.ofRefreshToken(answer, obtainedAt, dialect.answer()).orElse(usualEnd),
                facts(answer, redaction, dialect.answer()));
    }

    private static Map<String, String> facts(JsonObject answer, Redaction redaction, TokenAnswerDialect dialect) {
        return dialect.facts()
                .mapValues(place -> answer.at(place)
                        .map(Object::toString)
                        .filter(text -> !text.isBlank() && !redaction.isGivenAwayBy(text))
                        .getOrElse(""))
                .filterValues(text -> !text.isEmpty());
    }

    /** A token that could not stand in a header is none. */
    private static Option<Secret> token(JsonObject answer, Option<JsonPointer> place, String usual) {
        return place.fold(() -> answer.text(usual), answer::textAt)
                .filter(value -> TOKEN.matcher(value).matches())
                .map(Secret::new);
    }

    private static Option<Scopes> scopes(JsonObject answer, Redaction redaction, TokenAnswerDialect dialect) {
        return dialect.scope()
                .fold(() -> answer.member("scope"), answer::at)
                .map(scope -> names(scope).reject(redaction::isGivenAwayBy))
                .map(Scopes::reported);
    }

    private static Seq<String> names(Object scope) {
        return scope instanceof Iterable<?> several
                ? List.ofAll(several).map(String::valueOf)
                : List.of(scope.toString().split("[ ,]+"));
    }
}
