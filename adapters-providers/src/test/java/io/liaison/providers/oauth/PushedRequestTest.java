package io.liaison.providers.oauth;

import static io.liaison.providers.fixture.Answers.json;
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
import io.liaison.domain.error.ProviderMessage;
import io.liaison.domain.error.Refused.Misbehaviour;
import io.liaison.domain.error.Refused.ProviderMisbehaved;
import io.liaison.domain.error.Refused.ProviderRefused;
import io.liaison.providers.fixture.Loopback;
import io.liaison.providers.fixture.OAuthClients;
import io.liaison.providers.fixture.ScriptedServer;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.net.URI;
import org.junit.jupiter.api.Test;

class PushedRequestTest {
    private static final String PUSHED = "{\"request_uri\": \"urn:r:1\", \"expires_in\": 60}";

    @Test
    void the_browser_carries_the_name_of_the_request_and_nothing_else_of_it() {
        try (var server = ScriptedServer.start(json(201, PUSHED))) {
            var url = consentUrl(server).get();

            assertThat(URLUtils.parseParameters(url.getRawQuery()))
                    .containsOnlyKeys("tenant", "client_id", "request_uri")
                    .containsEntry("client_id", java.util.List.of("ledger app"))
                    .containsEntry("request_uri", java.util.List.of("urn:r:1"));
        }
    }

    @Test
    void the_provider_is_told_all_of_it_with_the_proof_of_the_client() {
        try (var server = ScriptedServer.start(json(201, PUSHED))) {
            consentUrl(server).get();

            var sent = server.onlyRequest();
            assertThat(sent.path()).isEqualTo("/par");
            assertThat(sent.headers().get("authorization")).startsWith("Basic ");
            assertThat(URLUtils.parseParameters(sent.body()))
                    .containsOnlyKeys(
                            "response_type",
                            "redirect_uri",
                            "scope",
                            "state",
                            "code_challenge",
                            "code_challenge_method",
                            "access_type");
        }
    }

    @Test
    void each_browser_that_starts_is_given_a_request_of_its_own() {
        try (var server = ScriptedServer.start(json(201, PUSHED))) {
            consentUrl(server).get();
            consentUrl(server).get();

            assertThat(server.requests()).hasSize(2);
        }
    }

    @Test
    void a_refusal_is_told_in_the_words_of_the_provider_without_the_state() {
        var refusal = json(400, "{\"error\": \"invalid_grant\", \"error_description\": \"st-1 asks for offline\"}");

        try (var server = ScriptedServer.start(refusal)) {
            assertThat(consentUrl(server))
                    .isEqualTo(Either.left(
                            new ProviderRefused("invalid_grant", new ProviderMessage("… asks for offline"))));
        }
    }

    @Test
    void an_answer_without_a_name_is_none() {
        try (var server = ScriptedServer.start(json(201, "{\"expires_in\": 60}"))) {
            assertThat(consentUrl(server))
                    .isEqualTo(Either.left(new ProviderMisbehaved(Misbehaviour.INCOMPLETE, ProviderMessage.NONE)));
        }
    }

    private static Either<Failure, URI> consentUrl(ScriptedServer server) {
        var endpoints = new OAuthEndpoints(
                Option.none(),
                Option.some(URI.create("https://provider.example/authorize?tenant=a")),
                Option.none(),
                Option.none(),
                Option.some(server.at("/par")),
                Option.none());
        var client = new OAuthClient(
                new ClientId("ledger app"), new ClientCredential.InHeader(OAuthClients.SECRET), endpoints);
        return Loopback.oauth()
                .authorizationEndpoint()
                .consentUrl(new Request(
                        client,
                        Scopes.of(List.of("read")).get(),
                        " ",
                        new Secret("st-1"),
                        Option.some(new Secret("v".repeat(43))),
                        URI.create("https://liaison.example/oauth/callback"),
                        LinkedHashMap.of("access_type", "offline")));
    }
}
