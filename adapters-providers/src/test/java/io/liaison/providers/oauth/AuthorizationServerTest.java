package io.liaison.providers.oauth;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.domain.authentication.ClientCredential;
import io.liaison.domain.authentication.ClientCredential.MutualTls;
import io.liaison.domain.authentication.ClientCredential.Unproven;
import io.liaison.domain.authentication.ClientId;
import io.liaison.domain.authentication.ClientKey;
import io.liaison.domain.authentication.OAuthClient;
import io.liaison.domain.authentication.OAuthEndpoints;
import io.liaison.domain.authentication.Secret;
import io.liaison.providers.fixture.Issuer;
import io.liaison.providers.fixture.Loopback;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.net.URI;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class AuthorizationServerTest {
    private static final String WELL_KNOWN = "/.well-known/oauth-authorization-server";
    private static final String ALIASES =
            ", \"mtls_endpoint_aliases\": {\"token_endpoint\": \"https://mtls.example/token\","
                    + " \"revocation_endpoint\": \"https://mtls.example/revoke\"}";
    private static final ClientCredential CERTIFICATE =
            new MutualTls(new ClientKey(new Secret(""), "CN=any", Instant.EPOCH));

    @Test
    void is_reached_elsewhere_by_clients_that_show_a_certificate() {
        var server = discovered(Option.none());

        assertThat(server.token(CERTIFICATE)).isEqualTo(Either.right(URI.create("https://mtls.example/token")));
        assertThat(server.revocation(CERTIFICATE)).contains(URI.create("https://mtls.example/revoke"));
    }

    @Test
    void is_reached_at_its_usual_address_by_all_others() {
        assertThat(discovered(Option.none()).token(new Unproven()).map(URI::getPath))
                .isEqualTo(Either.right("/token"));
    }

    @Test
    void is_reached_where_the_connector_says_before_all() {
        var declared = URI.create("https://declared.example/token");

        assertThat(discovered(Option.some(declared)).token(CERTIFICATE)).isEqualTo(Either.right(declared));
    }

    private static AuthorizationServer discovered(Option<URI> token) {
        try (var issuer = Issuer.publishing("", WELL_KNOWN, uri -> Issuer.metadata(uri, ALIASES))) {
            var declared = new OAuthEndpoints(Option.some(issuer.uri()), Option.none(), token, Option.none());
            return new AuthorizationServers(new Discovery(Loopback.transport(), System::nanoTime))
                    .find(new OAuthClient(new ClientId("any"), CERTIFICATE, declared), OAuthEndpoints::authorization)
                    .get();
        }
    }
}
