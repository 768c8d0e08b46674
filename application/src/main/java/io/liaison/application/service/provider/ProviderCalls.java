package io.liaison.application.service.provider;

import io.liaison.application.port.outbound.AuthorizationEndpoint;
import io.liaison.application.port.outbound.GatewayProvider.Gateway;
import io.liaison.application.port.outbound.IdentityEndpoint;
import io.liaison.application.port.outbound.TokenEndpoint;
import io.liaison.domain.authentication.AccessToken;
import io.liaison.domain.authentication.OAuthClient;
import io.liaison.domain.authentication.PendingAuthorization;
import io.liaison.domain.authentication.RevocableToken;
import io.liaison.domain.authentication.Secret;
import io.liaison.domain.authentication.TokenGrant;
import io.liaison.domain.connection.Account;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.ProviderMessage;
import io.liaison.domain.error.Refused.GrantRejected;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.net.URI;

/** The calls to a provider, in the words of the use cases. None belongs in a unit of work. */
public final class ProviderCalls {
    private final Gateway gateway;

    public ProviderCalls(Gateway gateway) {
        this.gateway = gateway;
    }

    /** A first grant for the types that need nobody's consent. */
    public Either<Failure, TokenGrant> grant(ProviderClient provider) {
        return gateway.tokenEndpoint()
                .clientCredentials(
                        provider.client(),
                        provider.credentials().scopes(),
                        provider.offer().scopes().separator());
    }

    /** The page to consent on. */
    public Either<Failure, URI> consentUrl(ProviderClient provider, PendingAuthorization pending) {
        return gateway.authorizationEndpoint()
                .consentUrl(new AuthorizationEndpoint.Request(
                        provider.client(),
                        provider.credentials().scopes(),
                        provider.offer().scopes().separator(),
                        pending.state(),
                        verifier(provider, pending),
                        pending.redirectUri(),
                        provider.offer().authorizationParameters()));
    }

    /** The first grant of a consent. */
    public Either<Failure, TokenGrant> redeem(
            ProviderClient provider, PendingAuthorization pending, Secret code, Option<String> issuer) {
        return gateway.tokenEndpoint()
                .redeem(
                        provider.client(),
                        new TokenEndpoint.Redemption(
                                code,
                                issuer,
                                verifier(provider, pending),
                                pending.redirectUri(),
                                provider.credentials().scopes()));
    }

    /** The next grant; without a refresh token, a consent cannot be prolonged. */
    public Either<Failure, TokenGrant> renew(ProviderClient provider, Option<TokenGrant> former) {
        if (!provider.offer().kind().needsConsent()) {
            return grant(provider);
        }
        return former.flatMap(grant -> grant.refresh()
                        .map(token -> gateway.tokenEndpoint()
                                .refresh(
                                        provider.client(), token, grant.access().scopes())
                                .map(grant::renewedBy)))
                .getOrElse(() -> Either.left(new GrantRejected("no_refresh_token", ProviderMessage.NONE)));
    }

    /** Whose account a token opens. Where a connector knows no way to ask, the client stands for the account. */
    public Either<Failure, Account> account(ProviderClient provider, AccessToken token) {
        return provider.connector()
                .identity()
                .flatMap(request -> provider.apiBaseUrl()
                        .map(base -> gateway.identityEndpoint()
                                .identify(new IdentityEndpoint.Question(
                                        base, request, token, provider.client().credential()))))
                .getOrElse(() -> Either.right(new Account(
                        provider.client().id().value(), provider.client().id().value())));
    }

    /** Tells the provider that a grant is no longer wanted; right false when it cannot be told. */
    public Either<Failure, Boolean> revoke(OAuthClient client, RevocableToken token) {
        return gateway.revocationEndpoint().revoke(client, token);
    }

    private static Option<Secret> verifier(ProviderClient provider, PendingAuthorization pending) {
        return provider.offer().pkce() ? Option.some(pending.verifier()) : Option.none();
    }
}
