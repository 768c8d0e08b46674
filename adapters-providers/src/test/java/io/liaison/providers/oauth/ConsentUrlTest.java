package io.liaison.providers.oauth;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.oauth2.sdk.util.URLUtils;
import io.liaison.application.port.outbound.AuthorizationEndpoint.Request;
import io.liaison.domain.authentication.ClientCredential;
import io.liaison.domain.authentication.ClientId;
import io.liaison.domain.authentication.OAuthClient;
import io.liaison.domain.authentication.OAuthEndpoints;
import io.liaison.domain.authentication.Scopes;
import io.liaison.domain.authentication.Secret;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Forbidden.EgressRefused;
import io.liaison.domain.error.Forbidden.EgressRule;
import io.liaison.domain.error.ProviderMessage;
import io.liaison.domain.error.Refused.Misbehaviour;
import io.liaison.domain.error.Refused.ProviderMisbehaved;
import io.liaison.providers.fixture.Issuer;
import io.liaison.providers.fixture.Loopback;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.net.URI;
import org.junit.jupiter.api.Test;

class ConsentUrlTest {
    private static final Map<String, String> NONE = LinkedHashMap.empty();
    private static final Scopes SCOPES = Scopes.of(List.of("read", "write")).get();
    private static final Option<Secret> VERIFIER =
            Option.some(new Secret("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"));

    @Test
    void asks_for_a_code() {
        var query = query("https://provider.example/authorize", SCOPES, VERIFIER, NONE);

        assertThat(query)
                .containsExactlyInAnyOrderEntriesOf(java.util.Map.of(
                        "response_type", "code",
                        "client_id", "ledger app",
                        "redirect_uri", "https://liaison.example/oauth/callback",
                        "scope", "read,write",
                        "state", "st-1",
                        "code_challenge", "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM",
                        "code_challenge_method", "S256"));
    }

    @Test
    void leaves_out_what_is_not_needed() {
        var query = query("https://provider.example/authorize", Scopes.NONE, Option.none(), NONE);

        assertThat(query).containsOnlyKeys("response_type", "client_id", "redirect_uri", "state");
    }

    @Test
    void keeps_the_query_of_the_page_and_adds_what_the_connector_wants() {
        var query = query(
                "https://provider.example/authorize?tenant=a%26b&prompt=none",
                SCOPES, VERIFIER, LinkedHashMap.of("access_type", "offline", "prompt", "consent"));

        assertThat(query)
                .containsEntry("tenant", "a&b")
                .containsEntry("access_type", "offline")
                .containsEntry("prompt", "consent");
    }

    @Test
    void lets_nobody_bend_the_protocol() {
        var query = query(
                "https://provider.example/authorize?state=theirs&response_mode=fragment",
                SCOPES,
                VERIFIER,
                LinkedHashMap.of("redirect_uri", "https://evil.example", "request_uri", "https://evil.example"));

        assertThat(query)
                .containsEntry("state", "st-1")
                .containsEntry("redirect_uri", "https://liaison.example/oauth/callback")
                .doesNotContainKeys("request_uri", "response_mode");
    }

    @Test
    void discovers_the_page() {
        try (var issuer = Issuer.silent()) {
            var url = consentUrl(endpoints(Option.some(issuer.uri()), Option.none()), SCOPES, VERIFIER, NONE);

            assertThat(url.map(URI::getPath)).isEqualTo(Either.right("/authorize"));
        }
    }

    @Test
    void says_when_there_is_no_page() {
        var nowhere = endpoints(Option.none(), Option.none());

        assertThat(consentUrl(nowhere, SCOPES, VERIFIER, NONE))
                .isEqualTo(Either.left(new ProviderMisbehaved(Misbehaviour.INCOMPLETE, ProviderMessage.NONE)));
    }

    @Test
    void sends_no_browser_to_a_page_that_anyone_can_listen_to() {
        var plain = endpoints(Option.none(), Option.some(URI.create("http://provider.example/authorize")));

        assertThat(consentUrl(plain, SCOPES, VERIFIER, NONE))
                .isEqualTo(Either.left(new EgressRefused("provider.example", EgressRule.TLS_REQUIRED)));
    }

    private static java.util.Map<String, String> query(
            String page, Scopes scopes, Option<Secret> verifier, Map<String, String> more) {
        var url = consentUrl(endpoints(Option.none(), Option.some(URI.create(page))), scopes, verifier, more);
        var query = new java.util.HashMap<String, String>();
        URLUtils.parseParameters(url.get().getRawQuery())
                .forEach((name, values) -> query.put(name, String.join("+", values)));
        return query;
    }

    private static Either<Failure, URI> consentUrl(
            OAuthEndpoints endpoints, Scopes scopes, Option<Secret> verifier, Map<String, String> more) {
        var client = new OAuthClient(new ClientId("ledger app"), new ClientCredential.Unproven(), endpoints);
        var redirect = URI.create("https://liaison.example/oauth/callback");
        return Loopback.oauth()
                .authorizationEndpoint()
                .consentUrl(new Request(client, scopes, ",", new Secret("st-1"), verifier, redirect, more));
    }

    private static OAuthEndpoints endpoints(Option<URI> issuer, Option<URI> authorization) {
        return new OAuthEndpoints(issuer, authorization, Option.none(), Option.none());
    }
}
