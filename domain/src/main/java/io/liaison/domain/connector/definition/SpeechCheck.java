package io.liaison.domain.connector.definition;

import io.liaison.domain.authentication.BodyEncoding;
import io.liaison.domain.authentication.ErrorDialect;
import io.liaison.domain.authentication.ProviderDialect;
import io.liaison.domain.authentication.RefreshTerms;
import io.liaison.domain.authentication.RevocationDialect;
import io.liaison.domain.authentication.TokenAnswerDialect;
import io.liaison.domain.authentication.TokenPlacement;
import io.liaison.domain.authentication.TokenRequestDialect;
import io.liaison.domain.connector.FactOrigin;
import io.liaison.domain.connector.LearnedFact;
import io.liaison.domain.connector.ParameterTemplates;
import io.liaison.domain.error.FieldError;
import io.liaison.domain.shared.AuthenticationKind;
import io.liaison.domain.shared.TextTemplate;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import io.vavr.control.Validation;

/** Reads how a provider's authorization server wants to be spoken to, where that is not as the standards have it. */
final class SpeechCheck {
    private static final Seq<String> OF_SERVERS = List.of(
            "tokenRequest", "refreshRequest", "tokenAnswer", "refreshToken", "authorizationParameters", "scopes");
    private final Part part;
    private final Option<AuthenticationKind> kind;
    private final Names names;

    SpeechCheck(Part part, Option<AuthenticationKind> kind, Names names) {
        this.part = part;
        this.kind = kind;
        this.names = names;
    }

    Validation<Seq<FieldError>, Spoken> outcome() {
        return kind.exists(AuthenticationKind::isShownAsEntered) ? unspoken() : spoken();
    }

    /** Where nobody is asked for tokens, nothing can be said of how; but errors have names there, too. */
    private Validation<Seq<FieldError>, Spoken> unspoken() {
        return FieldError.flat(
                Validation.combine(part.lacking(OF_SERVERS), errors()).ap((none, errors) -> Spoken.of(errors)));
    }

    private Validation<Seq<FieldError>, Spoken> spoken() {
        var revocation = RevocationCheck.of(part, names);
        var asBefore = part.glimpsed("refreshRequest").forAll(request -> !request.has("parameters"));
        var parameters = Validation.combine(within("tokenRequest"), within("refreshRequest"), revocation.parameters())
                .ap((grant, refresh, revoking) -> new ParameterTemplates(grant, asBefore ? grant : refresh, revoking));
        return FieldError.flat(Validation.combine(
                        names.texts(part, "authorizationParameters"),
                        FieldError.flat(parameters),
                        requests(),
                        part.part("tokenAnswer", AnswerCheck::answer),
                        part.part("refreshToken", AnswerCheck::refreshToken),
                        errors(),
                        revocation.dialect())
                .ap((authorization, filled, requests, answer, refreshToken, errors, revoking) -> new Spoken(
                        authorization,
                        filled,
                        requests,
                        answer.getOrElse(TokenAnswerDialect.STANDARD),
                        refreshToken.getOrElse(RefreshTerms.UNKNOWN),
                        errors,
                        revoking)));
    }

    private Validation<Seq<FieldError>, Map<String, TextTemplate>> within(String request) {
        return part.part(request, inner -> names.texts(inner, "parameters"))
                .map(found -> found.getOrElse(LinkedHashMap.empty()));
    }

    private Validation<Seq<FieldError>, ErrorDialect> errors() {
        return part.part("errors", AnswerCheck::errors).map(found -> found.getOrElse(ErrorDialect.STANDARD));
    }

    /** A refresh is spelled as the first request is, unless it says otherwise. */
    private Validation<Seq<FieldError>, Requests> requests() {
        return part.part("tokenRequest", RequestDialectCheck::grant)
                .map(found -> found.getOrElse(TokenRequestDialect.STANDARD))
                .flatMap(grant -> part.part(
                                "refreshRequest", inner -> RequestDialectCheck.refresh(inner, grant.encoding()))
                        .map(found -> new Requests(grant, found.getOrElse(() -> likeFirst(grant.encoding())))));
    }

    private static TokenRequestDialect likeFirst(BodyEncoding encoding) {
        var usual = TokenRequestDialect.STANDARD;
        return new TokenRequestDialect(encoding, Option.none(), usual.tokenParameter(), false);
    }

    private record Requests(TokenRequestDialect grant, TokenRequestDialect refresh) {}

    /** What was read; it becomes a dialect together with what stands in other parts. */
    record Spoken(
            Map<String, TextTemplate> authorization,
            ParameterTemplates parameters,
            Requests requests,
            TokenAnswerDialect answer,
            RefreshTerms refreshToken,
            ErrorDialect errors,
            RevocationDialect revocation) {

        static Spoken of(ErrorDialect errors) {
            return new Spoken(
                    LinkedHashMap.empty(),
                    ParameterTemplates.NONE,
                    new Requests(TokenRequestDialect.STANDARD, TokenRequestDialect.STANDARD),
                    TokenAnswerDialect.STANDARD,
                    RefreshTerms.UNKNOWN,
                    errors,
                    RevocationDialect.STANDARD);
        }

        ProviderDialect dialect(Seq<LearnedFact> learned, String scopeParameter, Option<TokenPlacement> placement) {
            return new ProviderDialect(
                    requests.grant(),
                    requests.refresh(),
                    answer.telling(LearnedFact.placesOf(learned, FactOrigin::besideToken)
                            .mapKeys(LearnedFact::name)),
                    refreshToken,
                    errors,
                    revocation,
                    placement,
                    scopeParameter);
        }
    }
}
