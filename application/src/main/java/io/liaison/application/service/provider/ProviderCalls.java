package io.liaison.application.service.provider;

import io.liaison.application.port.outbound.AuthorizationEndpoint;
import io.liaison.application.port.outbound.DeviceAuthorizations.KeptAnswer;
import io.liaison.application.port.outbound.DeviceEndpoint;
import io.liaison.application.port.outbound.GatewayProvider.Gateway;
import io.liaison.application.port.outbound.TokenEndpoint;
import io.liaison.domain.authentication.Credentials;
import io.liaison.domain.authentication.DeviceCode;
import io.liaison.domain.authentication.OAuthClient;
import io.liaison.domain.authentication.PendingAuthorization;
import io.liaison.domain.authentication.RevocableToken;
import io.liaison.domain.authentication.Secret;
import io.liaison.domain.authentication.ShownCredentials;
import io.liaison.domain.authentication.TokenGrant;
import io.liaison.domain.authentication.TokenResponse;
import io.liaison.domain.connector.ApiProfile;
import io.liaison.domain.connector.ParameterTemplates;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.ProviderMessage;
import io.liaison.domain.error.Refused.GrantRejected;
import io.vavr.collection.Map;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;

/** The calls to a provider, in the words of the use cases. None belongs in a unit of work. */
public final class ProviderCalls {
    private final Gateway gateway;
    private final InstantSource clock;

    public ProviderCalls(Gateway gateway, InstantSource clock) {
        this.gateway = gateway;
        this.clock = clock;
    }

    /** A first grant for the types that need nobody's consent; what is shown as it was entered grants itself. */
    public Either<Failure, TokenGrant> grant(ProviderClient provider) {
        var at = clock.instant();
        if (provider.credentials() instanceof ShownCredentials shown) {
            return Either.right(shown.grant(provider.offer().placement(), at));
        }
        if (provider.credentials() instanceof Credentials.JwtBearer asserted) {
            return gateway.tokenEndpoint()
                    .assertion(provider.client(), assertion(provider, asserted))
                    .map(grant -> grant.askedAt(at));
        }
        return gateway.tokenEndpoint()
                .clientCredentials(
                        provider.client(),
                        provider.scopes(),
                        provider.offer().scopes().separator())
                .map(grant -> grant.askedAt(at));
    }

    /** A code for a consent on another device. */
    public Either<Failure, DeviceCode> deviceCode(ProviderClient provider) {
        return gateway.deviceEndpoint()
                .code(
                        provider.client(),
                        new DeviceEndpoint.Request(
                                provider.scopes(), provider.offer().scopes().separator(), parameters(provider)));
    }

    /** Whether somebody has consented. */
    public Either<Failure, DeviceEndpoint.Reply> consented(ProviderClient provider, Secret deviceCode) {
        return gateway.deviceEndpoint().ask(provider.client(), deviceCode);
    }

    /** What an answer to that grants. */
    public Either<Failure, TokenGrant> understand(ProviderClient provider, Secret deviceCode, KeptAnswer answer) {
        return gateway.deviceEndpoint()
                .understand(provider.client(), deviceCode, provider.scopes(), answer.response(), answer.askedAt());
    }

    /** The page to consent on. */
    public Either<Failure, URI> consentUrl(ProviderClient provider, PendingAuthorization pending) {
        return gateway.authorizationEndpoint()
                .consentUrl(new AuthorizationEndpoint.Request(
                        provider.client(),
                        provider.scopes(),
                        provider.offer().scopes().separator(),
                        pending.state(),
                        verifier(provider, pending),
                        pending.redirectUri(),
                        parameters(provider)));
    }

    /** The first grant of a consent. */
    public Either<Failure, TokenGrant> redeem(
            ProviderClient provider, PendingAuthorization pending, Secret code, Option<String> issuer) {
        var at = clock.instant();
        return gateway.tokenEndpoint()
                .redeem(
                        provider.client(),
                        new TokenEndpoint.Redemption(
                                code, issuer, verifier(provider, pending), pending.redirectUri(), provider.scopes()))
                .map(grant -> grant.askedAt(at));
    }

    /**
     * The answer that holds the next token; without a refresh token, a consent cannot be prolonged, nor what is
     * shown as it was entered.
     */
    public Either<Failure, TokenResponse> refresh(ProviderClient provider, TokenGrant former) {
        return former.refresh()
                .<Either<Failure, TokenResponse>>map(
                        token -> gateway.tokenEndpoint().refresh(provider.client(), token, scopesAgain(provider)))
                .getOrElse(() -> Either.left(new GrantRejected("no_refresh_token", ProviderMessage.NONE)));
    }

    /** What such an answer grants. */
    public Either<Failure, TokenGrant> understand(
            ProviderClient provider, TokenGrant former, TokenResponse response, Instant askedAt) {
        return gateway.tokenEndpoint().understand(provider.client(), former, response, askedAt);
    }

    private static TokenEndpoint.Assertion assertion(ProviderClient provider, Credentials.JwtBearer asserted) {
        return new TokenEndpoint.Assertion(
                asserted.key(),
                asserted.subject(),
                provider.offer()
                        .assertion()
                        .filledWith(provider.known()
                                .open()
                                .put(
                                        ParameterTemplates.CLIENT_ID,
                                        asserted.client().value())),
                provider.scopes(),
                provider.offer().scopes().separator());
    }

    /** Tells the provider that a grant is no longer wanted; right false when it cannot be told. */
    public Either<Failure, Boolean> revoke(OAuthClient client, RevocableToken token) {
        return gateway.revocationEndpoint().revoke(client, token);
    }

    private static Map<String, String> parameters(ProviderClient provider) {
        return ApiProfile.filled(
                provider.offer().authorizationParameters(), provider.known().open());
    }

    private static Option<String> scopesAgain(ProviderClient provider) {
        return Option.when(
                provider.client().dialect().refresh().namesScopes(),
                () -> provider.scopes().joined(provider.offer().scopes().separator()));
    }

    private static Option<Secret> verifier(ProviderClient provider, PendingAuthorization pending) {
        return provider.offer().pkce() ? Option.some(pending.verifier()) : Option.none();
    }
}
