package io.liaison.providers;

import com.github.benmanes.caffeine.cache.Ticker;
import io.liaison.application.port.outbound.GatewayProvider;
import io.liaison.application.port.outbound.IdentityTokens;
import io.liaison.domain.error.Failure;
import io.liaison.providers.health.HealthPorts;
import io.liaison.providers.http.EgressPolicy;
import io.liaison.providers.http.NameResolver;
import io.liaison.providers.http.Timeouts;
import io.liaison.providers.http.Transport;
import io.liaison.providers.identity.IdentityPorts;
import io.liaison.providers.oauth.OAuthPorts;
import io.liaison.providers.tls.TlsContexts;
import io.liaison.providers.tls.TlsPorts;
import io.liaison.providers.webhook.WebhookPorts;
import io.vavr.control.Either;
import io.vavr.control.Option;
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
        return TlsContexts.trusting(settings.trustedAuthorities())
                .map(contexts -> gateway(
                        transport(policy, contexts, settings),
                        policy,
                        identityTokens(contexts, settings),
                        settings.webhook()));
    }

    private Transport transport(EgressPolicy policy, TlsContexts contexts, Settings settings) {
        var timeouts = new Timeouts(settings.connectTimeout(), settings.readTimeout());
        return new Transport(policy, contexts, timeouts, clock);
    }

    /** The operator has named the issuer, so it may be anywhere; connectors may not go there for that. */
    private IdentityTokens identityTokens(TlsContexts contexts, Settings settings) {
        return settings.tokenIssuer()
                .map(issuer -> {
                    var allowed = settings.allowedPrivateHosts()
                            .addAll(Option.of(issuer.address().getHost()));
                    var transport = transport(new EgressPolicy(allowed, names), contexts, settings);
                    return IdentityPorts.of(issuer, transport, clock);
                })
                .getOrElse(IdentityPorts::nobodys);
    }

    private Gateway gateway(
            Transport transport, EgressPolicy policy, IdentityTokens identityTokens, Option<Webhook> webhook) {
        var oauth = OAuthPorts.over(transport, policy, clock, Ticker.systemTicker());
        return new Gateway(
                new SecureNonces(),
                oauth.authorizationEndpoint(),
                oauth.tokenEndpoint(),
                oauth.revocationEndpoint(),
                HealthPorts.identityEndpoint(transport),
                TlsPorts.clientKeys(),
                identityTokens,
                webhook.map(listening -> WebhookPorts.events(listening, transport, clock)));
    }
}
