package io.liaison.providers.identity;

import io.liaison.application.port.outbound.GatewayProvider.IssuerClient;
import io.liaison.application.port.outbound.GatewayProvider.TokenIssuer;
import io.liaison.application.port.outbound.IdentityTokens;
import io.liaison.application.port.outbound.IssuerPages;
import io.liaison.providers.http.Transport;
import io.liaison.providers.oauth.OAuthPorts;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.InstantSource;
import java.util.concurrent.Executor;

/** What this package implements; one memory of the issuer's keys serves both. */
public record IdentityPorts(IdentityTokens tokens, IssuerPages pages) {
    private static final System.Logger LOG = System.getLogger(IdentityPorts.class.getName());

    /** Where no issuer has been named, nothing is a token, and nobody is sent anywhere. */
    public static IdentityPorts nobodys() {
        return new IdentityPorts(credential -> Either.right(Option.none()), new NoIssuerPages());
    }

    /** Asks the issuer for nothing before somebody comes, so that it may start later than we do. */
    public static IdentityPorts of(TokenIssuer issuer, Transport transport, OAuthPorts oauth, InstantSource clock) {
        if (OpenWire.carries(issuer.address())) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    "The keys of {0} are fetched over plain HTTP: whoever is on the way can let anybody in",
                    issuer.address());
        }
        return of(
                issuer,
                transport,
                oauth,
                clock,
                work -> Thread.ofVirtual().name("issuer-keys").start(work));
    }

    static IdentityPorts of(
            TokenIssuer issuer, Transport transport, OAuthPorts oauth, InstantSource clock, Executor beside) {
        var published = new PublishedKeys(issuer.address(), transport);
        var keys = new IssuerKeys(issuer.address(), published::ask, clock, beside);
        return new IdentityPorts(
                new NimbusIdentityTokens(new TokenClaims(issuer, clock), keys),
                issuer.client()
                        .<IssuerPages>map(client -> pages(issuer, client, oauth, keys, clock))
                        .getOrElse(NoIssuerPages::new));
    }

    private static IssuerPages pages(
            TokenIssuer issuer, IssuerClient client, OAuthPorts oauth, IssuerKeys keys, InstantSource clock) {
        var toUs = new TokenIssuer(issuer.address(), client.id().value(), issuer.tenant());
        var tokens = new SignInTokens(client.id(), new TokenClaims(toUs, clock), keys);
        return new OAuthIssuerPages(issuer.address(), client, oauth, tokens);
    }
}
