package io.liaison.providers.oauth;

import static io.liaison.providers.fixture.Answers.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.oauth2.sdk.util.URLUtils;
import io.liaison.application.port.outbound.AuthorizationEndpoint.Request;
import io.liaison.domain.authentication.ClientCredential;
import io.liaison.domain.authentication.ClientId;
import io.liaison.domain.authentication.OAuthClient;
import io.liaison.domain.authentication.OAuthEndpoints;
import io.liaison.domain.authentication.Possession;
import io.liaison.domain.authentication.ProofKey;
import io.liaison.domain.authentication.Scopes;
import io.liaison.domain.authentication.Secret;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Refused.BindingNotOffered;
import io.liaison.providers.fixture.Issuer;
import io.liaison.providers.fixture.Loopback;
import io.liaison.providers.fixture.ScriptedServer;
import io.liaison.providers.possession.PossessionPorts;
import io.vavr.collection.LinkedHashMap;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.net.URI;
import org.junit.jupiter.api.Test;

class BoundCodeTest {
    private static final ProofKey KEY = PossessionPorts.proofKeys().next();
    private static final Option<URI> PAGE = Option.some(URI.create("https://provider.example/authorize"));

    @Test
    void the_page_is_told_which_key_the_code_is_for() throws Exception {
        var url = consentUrl(endpoints(Option.none(), Option.none()), Option.some(new Possession(KEY, true)));

        assertThat(URLUtils.parseParameters(url.get().getRawQuery()))
                .containsEntry("dpop_jkt", java.util.List.of(thumbprint()));
    }

    @Test
    void so_is_the_provider_that_the_request_is_handed_to() throws Exception {
        try (var server = ScriptedServer.start(json(201, "{\"request_uri\": \"urn:r:1\", \"expires_in\": 60}"))) {
            var endpoints = endpoints(Option.none(), Option.some(server.at("/par")));
            consentUrl(endpoints, Option.some(new Possession(KEY, false))).get();

            assertThat(URLUtils.parseParameters(server.onlyRequest().body()))
                    .containsEntry("dpop_jkt", java.util.List.of(thumbprint()));
        }
    }

    @Test
    void a_connector_cannot_name_another_key() {
        var url = consentUrl(endpoints(Option.none(), Option.none()), Option.none());

        assertThat(URLUtils.parseParameters(url.get().getRawQuery())).doesNotContainKey("dpop_jkt");
    }

    @Test
    void where_the_issuer_binds_nothing_no_key_is_named() {
        try (var issuer = Issuer.silent()) {
            var url = consentUrl(
                    endpoints(Option.some(issuer.uri()), Option.none()), Option.some(new Possession(KEY, false)));

            assertThat(URLUtils.parseParameters(url.get().getRawQuery())).doesNotContainKey("dpop_jkt");
        }
    }

    @Test
    void where_it_must_nobody_is_sent_to_the_page() {
        try (var issuer = Issuer.silent()) {
            var outcome = consentUrl(
                    endpoints(Option.some(issuer.uri()), Option.none()), Option.some(new Possession(KEY, true)));

            assertThat(outcome)
                    .isEqualTo(Either.left(new BindingNotOffered(issuer.uri().toString())));
        }
    }

    @Test
    void what_was_discovered_for_this_changes_nothing_else() {
        try (var issuer = Issuer.publishing("", "/.well-known/openid-configuration", BoundCodeTest::pushing)) {
            var url = consentUrl(
                    endpoints(Option.some(issuer.uri()), Option.none()), Option.some(new Possession(KEY, true)));

            assertThat(url.get().getHost()).isEqualTo("provider.example");
            assertThat(issuer.asked()).doesNotContain("/par");
        }
    }

    private static String pushing(URI issuer) {
        return Issuer.metadata(
                issuer,
                ", \"dpop_signing_alg_values_supported\": [\"ES256\"], \"pushed_authorization_request_endpoint\": \""
                        + issuer.resolve("/par") + "\"");
    }

    private static String thumbprint() throws Exception {
        return ECKey.parse(KEY.jwk().reveal()).computeThumbprint().toString();
    }

    private static OAuthEndpoints endpoints(Option<URI> issuer, Option<URI> pushed) {
        return new OAuthEndpoints(issuer, PAGE, Option.none(), Option.none(), pushed, Option.none());
    }

    private static Either<Failure, URI> consentUrl(OAuthEndpoints endpoints, Option<Possession> possession) {
        var client =
                new OAuthClient(new ClientId("ledger app"), new ClientCredential.Unproven(), endpoints, possession);
        return Loopback.oauth()
                .authorizationEndpoint()
                .consentUrl(new Request(
                        client,
                        Scopes.NONE,
                        " ",
                        new Secret("st-1"),
                        Option.none(),
                        URI.create("https://liaison.example/oauth/callback"),
                        LinkedHashMap.of("dpop_jkt", "another")));
    }
}
