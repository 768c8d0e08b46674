package io.liaison.providers.identity;

import io.liaison.application.port.outbound.GatewayProvider.TokenIssuer;
import io.liaison.application.port.outbound.IdentityTokens;
import io.liaison.providers.http.Transport;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.InstantSource;
import java.util.concurrent.Executor;

/** What this package implements. */
public final class IdentityPorts {
    private static final System.Logger LOG = System.getLogger(IdentityPorts.class.getName());

    private IdentityPorts() {}

    /** Where no issuer has been named, nothing is a token. */
    public static IdentityTokens nobodys() {
        return credential -> Either.right(Option.none());
    }

    /** Asks the issuer for nothing before somebody shows a token, so that it may start later than we do. */
    public static IdentityTokens of(TokenIssuer issuer, Transport transport, InstantSource clock) {
        if (OpenWire.carries(issuer.address())) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    "The keys of {0} are fetched over plain HTTP: whoever is on the way can let anybody in",
                    issuer.address());
        }
        return of(
                issuer,
                transport,
                clock,
                work -> Thread.ofVirtual().name("issuer-keys").start(work));
    }

    static IdentityTokens of(TokenIssuer issuer, Transport transport, InstantSource clock, Executor beside) {
        var published = new PublishedKeys(issuer.address(), transport);
        return new NimbusIdentityTokens(
                new TokenClaims(issuer, clock), new IssuerKeys(issuer.address(), published::ask, clock, beside));
    }
}
