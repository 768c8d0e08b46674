package io.liaison.application.service.provider;

import io.liaison.domain.authentication.AccessToken;
import io.liaison.domain.authentication.Credentials;
import io.liaison.domain.authentication.OAuthClient;
import io.liaison.domain.authentication.Scopes;
import io.liaison.domain.authentication.TokenBinding;
import io.liaison.domain.authentication.TokenGrant;
import io.liaison.domain.connector.AuthenticationOffer;
import io.liaison.domain.connector.Connector;
import io.liaison.domain.connector.KnownValues;
import io.liaison.domain.connector.LearnedFact;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Refused.ScopesMissing;
import io.liaison.domain.error.Refused.TokenUnbound;
import io.vavr.collection.Map;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.net.URI;
import java.util.function.Function;

/** All that is needed to speak to a provider for one connection, for the length of one use case. */
public record ProviderClient(
        Connector connector,
        AuthenticationOffer offer,
        Credentials credentials,
        OAuthClient client,
        KnownValues known,
        Map<String, String> learned) {

    /** Where the API is, once all is known that its address needs. */
    public Option<URI> apiBaseUrl() {
        return offer.api().address(known.open()).getOrElse(Option.none());
    }

    public Option<String> apiBaseUrlText() {
        return apiBaseUrl().map(URI::toString);
    }

    /** What is asked for; some providers have scopes that name the host of the account. */
    public Scopes scopes() {
        return credentials.scopes().filledWith(known.open());
    }

    /** With more that the provider has told of this connection. */
    public Either<Failure, ProviderClient> learning(Function<LearnedFact, Option<String>> told) {
        return offer.api().learnedFrom(told).map(this::knowing);
    }

    private ProviderClient knowing(Map<String, String> facts) {
        return new ProviderClient(
                connector, offer, credentials, client, known.with(facts), facts.merge(learned, (now, before) -> now));
    }

    /** Refuses a grant that allows less than what was asked for and is required. */
    public Either<Failure, TokenGrant> sufficient(TokenGrant grant) {
        return unlessMissing(offer.scopes().requiredOf(credentials.scopes()).filledWith(known.open()), grant);
    }

    /** Refuses a grant that allows less than the former one did of what was asked for again. */
    public Either<Failure, TokenGrant> unlessLosing(Scopes former, TokenGrant grant) {
        return unlessMissing(scopes().among(former), grant);
    }

    /** Refuses a token that anybody could use, where the connector wants none such. */
    public Either<Failure, AccessToken> unlessUnbound(AccessToken token) {
        return offer.binding() == TokenBinding.REQUIRED && !token.isBound()
                ? Either.left(new TokenUnbound())
                : Either.right(token);
    }

    private static Either<Failure, TokenGrant> unlessMissing(Scopes needed, TokenGrant grant) {
        var missing = needed.missingFrom(grant.access().scopes());
        return missing.isEmpty()
                ? Either.right(grant)
                : Either.left(new ScopesMissing(missing.values().toList()));
    }
}
