package io.liaison.providers;

import com.github.benmanes.caffeine.cache.Ticker;
import io.liaison.application.port.outbound.ApiEndpoint;
import io.liaison.application.port.outbound.GatewayProvider;
import io.liaison.application.port.outbound.RevocationEndpoint;
import io.liaison.application.port.outbound.Throttle;
import io.liaison.domain.error.Failure;
import io.liaison.providers.courier.TargetPorts;
import io.liaison.providers.filter.FilterPorts;
import io.liaison.providers.health.HealthPorts;
import io.liaison.providers.hook.HookPorts;
import io.liaison.providers.http.EgressPolicy;
import io.liaison.providers.http.NameResolver;
import io.liaison.providers.http.StreamingTransport;
import io.liaison.providers.http.Timeouts;
import io.liaison.providers.http.Transport;
import io.liaison.providers.identity.IdentityPorts;
import io.liaison.providers.json.JsonPorts;
import io.liaison.providers.oauth.OAuthPorts;
import io.liaison.providers.pattern.PatternPorts;
import io.liaison.providers.poll.PollPorts;
import io.liaison.providers.possession.PossessionPorts;
import io.liaison.providers.proxy.ProxyPorts;
import io.liaison.providers.shipment.ShipmentPorts;
import io.liaison.providers.tls.TlsContexts;
import io.liaison.providers.tls.TlsPorts;
import io.liaison.providers.webhook.WebhookPorts;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.InstantSource;

/** The way to providers over HTTP; {@link java.util.ServiceLoader} finds it under the name {@code http}. */
public final class HttpGatewayProvider implements GatewayProvider {
    private static final Duration HASTE = Duration.ofSeconds(3);
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
                .flatMap(contexts -> events(policy, transport(policy, contexts, settings), settings)
                        .map(events -> gateway(
                                oauth(policy, transport(policy, contexts, settings)),
                                oauth(policy, hasty(policy, contexts, settings)).revocationEndpoint(),
                                transport(policy, contexts, settings),
                                ProxyPorts.apiEndpoint(streams(policy, contexts, settings), clock),
                                ProxyPorts.throttle(settings.requestRate()),
                                identity(contexts, settings),
                                settings.webhook(),
                                events)));
    }

    private Transport transport(EgressPolicy policy, TlsContexts contexts, Settings settings) {
        var timeouts = new Timeouts(settings.connectTimeout(), settings.readTimeout());
        return new Transport(policy, contexts, timeouts, clock);
    }

    /** Whoever deletes a connection waits for that call, and what was not told is told later. */
    private Transport hasty(EgressPolicy policy, TlsContexts contexts, Settings settings) {
        var timeouts = new Timeouts(shorter(settings.connectTimeout(), HASTE), shorter(settings.readTimeout(), HASTE));
        return new Transport(policy, contexts, timeouts, clock);
    }

    /** Some calls of an API take their time; no part of one takes longer than the whole may. */
    private StreamingTransport streams(EgressPolicy policy, TlsContexts contexts, Settings settings) {
        var timeouts = new Timeouts(settings.connectTimeout(), StreamingTransport.MOST_TIME);
        return new StreamingTransport(policy, contexts, timeouts, clock);
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    private OAuthPorts oauth(EgressPolicy policy, Transport transport) {
        return OAuthPorts.over(transport, policy, clock, Ticker.systemTicker());
    }

    /** The operator has named the issuer, so it may be anywhere; connectors may not go there for that. */
    private IdentityPorts identity(TlsContexts contexts, Settings settings) {
        return settings.tokenIssuer()
                .map(issuer -> {
                    var allowed = settings.allowedPrivateHosts()
                            .addAll(Option.of(issuer.address().getHost()));
                    var policy = new EgressPolicy(allowed, names);
                    var transport = transport(policy, contexts, settings);
                    return IdentityPorts.of(issuer, transport, oauth(policy, transport), clock);
                })
                .getOrElse(IdentityPorts::nobodys);
    }

    private Gateway gateway(
            OAuthPorts oauth,
            RevocationEndpoint revocation,
            Transport transport,
            ApiEndpoint apiEndpoint,
            Throttle throttle,
            IdentityPorts identity,
            Option<Webhook> webhook,
            EventWays events) {
        var patterns = PatternPorts.patterns();
        return new Gateway(
                new SecureNonces(),
                oauth.authorizationEndpoint(),
                oauth.tokenEndpoint(),
                oauth.deviceEndpoint(),
                revocation,
                HealthPorts.identityEndpoint(transport, clock),
                apiEndpoint,
                throttle,
                TlsPorts.clientKeys(),
                PossessionPorts.proofKeys(),
                patterns,
                ShipmentPorts.connectors(patterns),
                identity.tokens(),
                identity.pages(),
                webhook.map(listening -> WebhookPorts.events(listening, transport, clock)),
                events);
    }

    private Either<Failure, EventWays> events(EgressPolicy policy, Transport transport, Settings settings) {
        return TargetPorts.targets(transport, policy, clock, settings.brokers())
                .map(targets -> new EventWays(
                        PollPorts.answers(), HookPorts.calls(), FilterPorts.filters(), targets, JsonPorts.messages()));
    }
}
