package io.liaison.providers.oauth;

import io.liaison.application.port.outbound.TokenEndpoint.Redemption;
import io.liaison.domain.authentication.OAuthClient;
import io.liaison.domain.authentication.OAuthEndpoints;
import io.liaison.domain.authentication.Secret;
import io.liaison.domain.authentication.TokenGrant;
import io.liaison.domain.error.Failure;
import io.vavr.control.Either;

/** The grant of a person's consent (RFC 6749, section 4.1.3, with PKCE of RFC 7636). */
final class CodeRedemption {
    private final AuthorizationServers servers;
    private final TokenExchange exchange;

    CodeRedemption(AuthorizationServers servers, TokenExchange exchange) {
        this.servers = servers;
        this.exchange = exchange;
    }

    /** A code from another issuer is not even sent. */
    Either<Failure, TokenGrant> redeem(OAuthClient client, Redemption redemption) {
        return servers.find(client, OAuthEndpoints::token)
                .flatMap(server -> IssuerCheck.ofCode(server, redemption.issuer()))
                .flatMap(server -> exchange.ask(client, server, grant(client, redemption), redemption.scopes()));
    }

    private static Form grant(OAuthClient client, Redemption redemption) {
        var grant = Form.ofGrant(client.dialect().grant(), "authorization_code")
                .with("code", redemption.code().reveal())
                .with("redirect_uri", redemption.redirectUri().toString());
        return redemption
                .verifier()
                .map(Secret::reveal)
                .fold(() -> grant, verifier -> grant.with("code_verifier", verifier));
    }
}
