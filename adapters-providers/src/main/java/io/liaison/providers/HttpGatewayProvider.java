package io.liaison.providers;

import com.github.benmanes.caffeine.cache.Ticker;
import io.liaison.application.port.outbound.GatewayProvider;
import io.liaison.domain.error.Failure;
import io.liaison.providers.health.HealthPorts;
import io.liaison.providers.http.EgressPolicy;
import io.liaison.providers.http.NameResolver;
import io.liaison.providers.http.Timeouts;
import io.liaison.providers.http.Transport;
import io.liaison.providers.oauth.OAuthPorts;
import io.liaison.providers.tls.TlsContexts;
import io.liaison.providers.tls.TlsPorts;
import io.vavr.control.Either;
import java.time.InstantSource;

/** The way to providers over HTTP; {@link java.util.ServiceLoader} finds it under the name {@code http}. */
public final class HttpGatewayProvider implements GatewayProvider {
    private final InstantSource clock;
    private final NameResolver names;

    public HttpGatewayProvider() {
        this(InstantSource.system(), NameResolver::bySystem);
    }

    HttpGatewayProvider(InstantSource clock, NameResolver names) {
        this.clock = clock;
        this.names = names;
    }

    @Override
    public String name() {
        return "http";
    }

    @Override
    public Either<Failure, Gateway> open(Settings settings) {
        var policy = new EgressPolicy(settings.allowedPrivateHosts(), names);
        var timeouts = new Timeouts(settings.connectTimeout(), settings.readTimeout());
        return TlsContexts.trusting(settings.trustedAuthorities())
                .map(contexts -> gateway(new Transport(policy, contexts, timeouts, clock), policy));
    }

    private Gateway gateway(Transport transport, EgressPolicy policy) {
        var oauth = OAuthPorts.over(transport, policy, clock, Ticker.systemTicker());
        return new Gateway(
                new SecureNonces(),
                oauth.authorizationEndpoint(),
                oauth.tokenEndpoint(),
                oauth.revocationEndpoint(),
                HealthPorts.identityEndpoint(transport),
                TlsPorts.clientKeys());
    }
}
