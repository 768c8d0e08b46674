package io.liaison.trial.provider;

import io.liaison.domain.authentication.Additions;
import io.liaison.domain.authentication.BodyEncoding;
import io.liaison.domain.authentication.OAuthEndpoints;
import io.liaison.domain.authentication.TokenAnswerDialect;
import io.liaison.domain.authentication.TokenBinding;
import io.liaison.domain.connector.AuthenticationOffer;
import io.liaison.domain.shared.JsonPointer;
import io.liaison.sandbox.imitation.habits.AnswerHabits;
import io.liaison.sandbox.imitation.habits.ClientProof;
import io.liaison.sandbox.imitation.habits.Demands;
import io.liaison.sandbox.imitation.habits.Encoding;
import io.liaison.sandbox.imitation.habits.ErrorStyle;
import io.liaison.sandbox.imitation.habits.Expiry;
import io.liaison.sandbox.imitation.habits.RefreshHabits;
import io.liaison.sandbox.imitation.habits.Rotation;
import io.liaison.sandbox.imitation.habits.TokenHabits;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.control.Option;
import java.time.Duration;
import java.util.Set;

/** The token endpoint, and what becomes of refresh tokens. */
record DescribedTokens(AuthenticationOffer offer, OAuthEndpoints endpoints, Additions additions) {
    private static final Duration AN_HOUR = Duration.ofHours(1);

    TokenHabits requests() {
        var dialect = offer.dialect();
        return new TokenHabits(
                DescribedProvider.place(endpoints.token()),
                DescribedProvider.place(endpoints.refresh()),
                proofs(),
                Set.of(encoding(dialect.grant().encoding())),
                Set.of(encoding(dialect.refresh().encoding())),
                Set.of(dialect.grant().grantType().getOrElse(usualGrant())),
                new Demands(DescribedProvider.shown(additions.grant()).toJavaMap()));
    }

    AnswerHabits answers() {
        var dialect = offer.dialect().answer();
        return AnswerHabits.standard()
                .withPointers(
                        spelled(dialect.accessToken(), "/access_token"),
                        spelled(dialect.refreshToken(), "/refresh_token"),
                        spelled(dialect.scope(), "/scope"))
                .withExpiry(expiry(dialect))
                .withExtras(extras().toJavaMap())
                .withErrors(
                        ErrorStyle.STATUS,
                        offer.dialect().errors().grant().headOption().getOrElse("invalid_grant"));
    }

    RefreshHabits refreshes() {
        var terms = offer.dialect().refreshToken();
        var dialect = offer.dialect().refresh();
        var named = RefreshHabits.of(rotation())
                .by(dialect.grantType().getOrElse("refresh_token"), dialect.tokenParameter())
                .requiring(new Demands(refreshDemands().toJavaMap()));
        var limited = terms.lifetime().map(named::withLifetime).getOrElse(named);
        return terms.notBefore().map(limited::notBefore).getOrElse(limited);
    }

    private Map<String, String> refreshDemands() {
        var demanded = DescribedProvider.shown(additions.refresh());
        return offer.dialect().refresh().namesScopes()
                        && !offer.scopes().preset().isEmpty()
                ? demanded.put(offer.dialect().scopeParameter(), "*")
                : demanded;
    }

    private Rotation rotation() {
        var answer = offer.dialect().answer();
        if (!offer.kind().needsConsent()) {
            return Rotation.NONE;
        }
        if (answer.refreshToken().isDefined() && answer.refreshToken().equals(accessToken(answer))) {
            return Rotation.EXCHANGES;
        }
        return offer.dialect().refreshToken().rotates().getOrElse(false) ? Rotation.ROTATES : Rotation.STAYS;
    }

    private static Option<JsonPointer> accessToken(TokenAnswerDialect answer) {
        return answer.accessToken().orElse(JsonPointer.parse("/access_token"));
    }

    private Set<ClientProof> proofs() {
        return switch (offer.clientAuthentication()) {
            case CLIENT_SECRET_BASIC -> Set.of(ClientProof.BASIC);
            case CLIENT_SECRET_POST -> Set.of(ClientProof.POST);
            case PRIVATE_KEY_JWT -> Set.of(ClientProof.PRIVATE_KEY_JWT);
            case TLS_CLIENT_AUTH -> Set.of(ClientProof.NONE);
            case NONE -> Set.of(additions.grant().containsKey("client_secret") ? ClientProof.POST : ClientProof.NONE);
        };
    }

    private String usualGrant() {
        return switch (offer.kind()) {
            case AUTHORIZATION_CODE, BRING_YOUR_OWN_APP -> "authorization_code";
            case DEVICE_CODE -> "urn:ietf:params:oauth:grant-type:device_code";
            case JWT_BEARER -> "urn:ietf:params:oauth:grant-type:jwt-bearer";
            case CLIENT_CREDENTIALS, CLIENT_CERTIFICATE, API_KEY, BASIC, PERSONAL_ACCESS_TOKEN -> "client_credentials";
        };
    }

    /** A definition that names a lifetime says that no answer does. */
    private static Expiry expiry(TokenAnswerDialect dialect) {
        return dialect.lifetime()
                .map(lifetime -> Expiry.after(lifetime).said(Expiry.Form.UNSAID, ""))
                .getOrElse(
                        () -> Expiry.after(AN_HOUR).said(form(dialect), spelled(dialect.expiresIn(), "/expires_in")));
    }

    private static Expiry.Form form(TokenAnswerDialect dialect) {
        return switch (dialect.unit()) {
            case MILLIS -> Expiry.Form.MILLISECONDS;
            case MINUTES -> Expiry.Form.MINUTES;
            case HOURS -> Expiry.Form.HOURS;
            case DAYS -> Expiry.Form.DAYS;
            default -> Expiry.Form.SECONDS;
        };
    }

    private Map<String, String> extras() {
        Map<String, String> type = offer.binding() == TokenBinding.REQUIRED
                ? LinkedHashMap.of("/token_type", "DPoP")
                : LinkedHashMap.empty();
        return type.merge(
                DescribedProvider.told(offer, origin -> origin.besideToken().map(JsonPointer::value)));
    }

    private static Encoding encoding(BodyEncoding encoding) {
        return switch (encoding) {
            case FORM -> Encoding.FORM;
            case JSON -> Encoding.JSON;
            case QUERY -> Encoding.QUERY;
        };
    }

    private static String spelled(Option<JsonPointer> place, String usual) {
        return place.map(JsonPointer::value).getOrElse(usual);
    }
}
