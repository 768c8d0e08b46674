package io.liaison.providers.oauth;

import io.liaison.application.port.outbound.TokenEndpoint;
import io.liaison.domain.authentication.OAuthClient;
import io.liaison.domain.authentication.Scopes;
import io.liaison.domain.authentication.Secret;
import io.liaison.domain.authentication.TokenGrant;
import io.liaison.domain.authentication.TokenResponse;
import io.liaison.domain.error.Failure;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.InstantSource;

/** One class a grant. */
final class NimbusTokenEndpoint implements TokenEndpoint {
    private final CodeRedemption codeRedemption;
    private final ClientCredentialsGrant clientCredentials;
    private final AssertionGrant assertion;
    private final Refresh refresh;

    NimbusTokenEndpoint(AuthorizationServers servers, TokenExchange exchange, InstantSource clock) {
        this.codeRedemption = new CodeRedemption(servers, exchange);
        this.clientCredentials = new ClientCredentialsGrant(servers, exchange);
        this.assertion = new AssertionGrant(servers, exchange, clock);
        this.refresh = new Refresh(servers, exchange);
    }

    @Override
    public Either<Failure, TokenGrant> redeem(OAuthClient client, Redemption redemption) {
        return codeRedemption.redeem(client, redemption);
    }

    @Override
    public Either<Failure, TokenGrant> clientCredentials(OAuthClient client, Scopes scopes, String scopeSeparator) {
        return clientCredentials.request(client, scopes, scopeSeparator);
    }

    @Override
    public Either<Failure, TokenGrant> assertion(OAuthClient client, Assertion asserted) {
        return assertion.request(client, asserted);
    }

    @Override
    public Either<Failure, TokenResponse> refresh(OAuthClient client, Secret refreshToken, Option<String> scope) {
        return refresh.refresh(client, refreshToken, scope);
    }

    @Override
    public Either<Failure, TokenGrant> understand(
            OAuthClient client, TokenGrant former, TokenResponse response, Instant askedAt) {
        return Refresh.understand(client, former, response, askedAt);
    }
}
