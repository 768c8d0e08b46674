package io.liaison.providers.oauth;

import io.liaison.application.port.outbound.TokenEndpoint.Assertion;
import io.liaison.domain.authentication.OAuthClient;
import io.liaison.domain.authentication.OAuthEndpoints;
import io.liaison.domain.authentication.TokenGrant;
import io.liaison.domain.error.Failure;
import io.vavr.control.Either;
import java.time.InstantSource;

/** The grant of an assertion that the client signs (RFC 7523, section 2.1). */
final class AssertionGrant {
    private static final String TYPE = "urn:ietf:params:oauth:grant-type:jwt-bearer";

    private final AuthorizationServers servers;
    private final TokenExchange exchange;
    private final InstantSource clock;

    AssertionGrant(AuthorizationServers servers, TokenExchange exchange, InstantSource clock) {
        this.servers = servers;
        this.exchange = exchange;
        this.clock = clock;
    }

    Either<Failure, TokenGrant> request(OAuthClient client, Assertion assertion) {
        return servers.find(client, OAuthEndpoints::token)
                .flatMap(server -> server.token(client.credential())
                        .flatMap(endpoint -> BearerAssertion.sign(
                                client.id(), assertion, server.audience(endpoint), clock.instant()))
                        .flatMap(signed ->
                                exchange.ask(client, server, form(client, assertion, signed), assertion.scopes())));
    }

    private static Form form(OAuthClient client, Assertion assertion, BearerAssertion signed) {
        var grant = Form.ofGrant(client.dialect().grant(), TYPE).with("assertion", signed.serialized());
        return assertion.scopes().isEmpty() || assertion.terms().scopesAreClaimed()
                ? grant
                : grant.with(
                        client.dialect().scopeParameter(), assertion.scopes().joined(assertion.scopeSeparator()));
    }
}
