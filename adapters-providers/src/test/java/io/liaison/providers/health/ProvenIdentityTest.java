package io.liaison.providers.health;

import static io.liaison.providers.fixture.Answers.json;
import static io.liaison.providers.fixture.Answers.status;
import static io.liaison.providers.fixture.Proofs.nonceOfApi;
import static io.liaison.providers.fixture.Proofs.wanting;
import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.oauth2.sdk.dpop.DPoPUtils;
import com.nimbusds.oauth2.sdk.token.DPoPAccessToken;
import io.liaison.domain.authentication.AccessToken;
import io.liaison.domain.authentication.ProofKey;
import io.liaison.domain.authentication.Scopes;
import io.liaison.domain.authentication.Secret;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.ProviderMessage;
import io.liaison.domain.error.Refused.GrantRejected;
import io.liaison.domain.error.Unavailable.ProviderBusy;
import io.liaison.domain.shared.JsonPointer;
import io.liaison.providers.fixture.Loopback;
import io.liaison.providers.fixture.Proofs;
import io.liaison.providers.fixture.Questions;
import io.liaison.providers.fixture.ScriptedServer;
import io.liaison.providers.possession.PossessionPorts;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ProvenIdentityTest {
    private static final ProofKey KEY = PossessionPorts.proofKeys().next();

    @Test
    void a_bound_token_is_shown_as_such_with_a_proof_for_this_request_and_this_token() throws Exception {
        try (var server = ScriptedServer.start(json("{\"id\": \"ada\"}"))) {
            identify(server, "DPoP").get();

            var sent = server.onlyRequest();
            assertThat(sent.headers()).containsEntry("authorization", "DPoP a-1");
            assertThat(Proofs.claims(sent).getClaim("htm")).isEqualTo("GET");
            assertThat(Proofs.claims(sent).getClaim("htu"))
                    .isEqualTo(server.at("/v1/me").toString());
            assertThat(Proofs.claims(sent).getClaim("ath"))
                    .isEqualTo(
                            DPoPUtils.computeSHA256(new DPoPAccessToken("a-1")).toString());
        }
    }

    @Test
    void any_other_is_shown_without() {
        try (var server = ScriptedServer.start(json("{\"id\": \"ada\"}"))) {
            identify(server, "Bearer").get();

            assertThat(server.onlyRequest().headers())
                    .containsEntry("authorization", "Bearer a-1")
                    .doesNotContainKey("dpop");
        }
    }

    @Test
    void an_api_that_wants_a_nonce_is_asked_once_more() {
        try (var server = ScriptedServer.start(wanting("n-1", nonceOfApi("n-1"), json("{\"id\": \"ada\"}")))) {
            assertThat(identify(server, "DPoP"))
                    .isEqualTo(Either.right(LinkedHashMap.of(new JsonPointer("/id"), "ada")));
            assertThat(server.requests()).hasSize(2);
        }
    }

    @Test
    void an_api_that_is_never_content_says_nothing_about_the_grant() {
        try (var server = ScriptedServer.start(nonceOfApi("n-1"))) {
            assertThat(identify(server, "DPoP"))
                    .isEqualTo(Either.left(new ProviderBusy("localhost", 401, Duration.ofSeconds(2))));
            assertThat(server.requests()).hasSize(2);
        }
    }

    @Test
    void the_words_of_a_refusal_are_read_from_its_challenge() {
        var challenge = "WWW-Authenticate: DPoP error=\"invalid_token\", error_description=\"Revoked\"";

        try (var server = ScriptedServer.start(status(401, challenge, ""))) {
            assertThat(identify(server, "DPoP"))
                    .isEqualTo(Either.left(new GrantRejected("invalid_token", new ProviderMessage("Revoked"))));
        }
    }

    private static Either<Failure, Map<JsonPointer, String>> identify(ScriptedServer server, String type) {
        var token = new AccessToken(new Secret("a-1"), type, Option.none(), Scopes.NONE);
        return Loopback.identity().ask(Questions.get(server.at("/v1/me?fields=id"), token, KEY, "/id"));
    }
}
