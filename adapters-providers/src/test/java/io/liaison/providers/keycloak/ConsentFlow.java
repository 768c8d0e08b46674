package io.liaison.providers.keycloak;

import static io.liaison.providers.keycloak.Provider.GATEWAY;
import static io.liaison.providers.keycloak.Provider.KEYCLOAK;
import static io.liaison.providers.keycloak.Provider.SCOPES;

import com.nimbusds.oauth2.sdk.util.MultivaluedMapUtils;
import com.nimbusds.oauth2.sdk.util.URLUtils;
import io.liaison.application.port.outbound.AuthorizationEndpoint.Request;
import io.liaison.application.port.outbound.TokenEndpoint.Redemption;
import io.liaison.domain.authentication.OAuthClient;
import io.liaison.domain.authentication.Secret;
import io.liaison.domain.authentication.TokenGrant;
import io.liaison.domain.error.Failure;
import io.vavr.collection.LinkedHashMap;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.net.URI;

/** One consent, from the address of the page to the grant, with a state and a PKCE verifier of its own. */
record ConsentFlow(OAuthClient client, Secret state, Secret verifier) {
    private static final URI REDIRECT = URI.create("http://localhost:9/oauth/callback");

    static ConsentFlow of(OAuthClient client) {
        return new ConsentFlow(client, GATEWAY.nonces().next(), GATEWAY.nonces().next());
    }

    static TokenGrant grant(OAuthClient client, String username) {
        var flow = of(client);
        return flow.redeem(KEYCLOAK.person(username).consents(flow.page())).get();
    }

    URI page() {
        return asked().get();
    }

    Either<Failure, URI> asked() {
        return GATEWAY.authorizationEndpoint()
                .consentUrl(new Request(
                        client,
                        SCOPES,
                        " ",
                        state,
                        Option.some(verifier),
                        REDIRECT,
                        LinkedHashMap.of("prompt", "consent")));
    }

    Either<Failure, TokenGrant> redeem(URI back) {
        return redeem(back, parameter(back, "iss"));
    }

    Either<Failure, TokenGrant> redeem(URI back, Option<String> issuer) {
        var code = new Secret(parameter(back, "code").get());
        return GATEWAY.tokenEndpoint()
                .redeem(client, new Redemption(code, issuer, Option.some(verifier), REDIRECT, SCOPES));
    }

    static Option<String> parameter(URI back, String name) {
        return Option.of(MultivaluedMapUtils.getFirstValue(URLUtils.parseParameters(back.getRawQuery()), name));
    }
}
