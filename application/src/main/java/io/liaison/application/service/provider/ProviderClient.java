package io.liaison.application.service.provider;

import io.liaison.domain.authentication.AccessToken;
import io.liaison.domain.authentication.Credentials;
import io.liaison.domain.authentication.OAuthClient;
import io.liaison.domain.authentication.Scopes;
import io.liaison.domain.authentication.TokenBinding;
import io.liaison.domain.authentication.TokenGrant;
import io.liaison.domain.connector.AuthenticationOffer;
import io.liaison.domain.connector.Connector;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Refused.ScopesMissing;
import io.liaison.domain.error.Refused.TokenUnbound;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.net.URI;

/** All that is needed to speak to a provider for one connection, for the length of one use case. */
public record ProviderClient(
        Connector connector,
        AuthenticationOffer offer,
        Credentials credentials,
        OAuthClient client,
        Option<URI> apiBaseUrl) {

    public Option<String> apiBaseUrlText() {
        return apiBaseUrl.map(URI::toString);
    }

    /** Refuses a grant that allows less than what was asked for and is required. */
    public Either<Failure, TokenGrant> sufficient(TokenGrant grant) {
        return unlessMissing(offer.scopes().requiredOf(credentials.scopes()), grant);
    }

    /** Refuses a grant that allows less than the former one did of what was asked for again. */
    public Either<Failure, TokenGrant> unlessLosing(Scopes former, TokenGrant grant) {
        return unlessMissing(credentials.scopes().among(former), grant);
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
