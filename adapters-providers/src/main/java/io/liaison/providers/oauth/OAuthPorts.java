package io.liaison.providers.oauth;

import com.github.benmanes.caffeine.cache.Ticker;
import io.liaison.application.port.outbound.AuthorizationEndpoint;
import io.liaison.application.port.outbound.DeviceEndpoint;
import io.liaison.application.port.outbound.RevocationEndpoint;
import io.liaison.application.port.outbound.TokenEndpoint;
import io.liaison.providers.http.EgressPolicy;
import io.liaison.providers.http.Transport;
import io.liaison.providers.possession.ProvenTransport;
import java.time.InstantSource;

/** What this package implements; one memory of discovered servers serves them all. */
public record OAuthPorts(
        AuthorizationEndpoint authorizationEndpoint,
        TokenEndpoint tokenEndpoint,
        DeviceEndpoint deviceEndpoint,
        RevocationEndpoint revocationEndpoint) {

    public static OAuthPorts over(Transport transport, EgressPolicy policy, InstantSource clock, Ticker ticker) {
        var servers = new AuthorizationServers(new Discovery(transport, ticker));
        var exchange = new TokenExchange(new ProvenTransport(transport, clock), clock);
        return new OAuthPorts(
                new NimbusAuthorizationEndpoint(servers, policy, new PushedRequest(transport, clock)),
                new NimbusTokenEndpoint(servers, exchange, clock),
                new NimbusDeviceEndpoint(
                        new DeviceCodeRequest(servers, transport, policy, clock), new DeviceGrant(servers, exchange)),
                new NimbusRevocationEndpoint(servers, transport, clock));
    }
}
