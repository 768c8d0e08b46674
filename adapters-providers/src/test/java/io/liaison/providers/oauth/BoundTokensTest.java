package io.liaison.providers.oauth;

import static io.liaison.providers.fixture.Answers.json;
import static io.liaison.providers.fixture.Answers.status;
import static io.liaison.providers.fixture.Proofs.nonceOfTokens;
import static io.liaison.providers.fixture.Proofs.wanting;
import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.application.port.outbound.TokenEndpoint;
import io.liaison.domain.authentication.AccessToken;
import io.liaison.domain.authentication.ClientCredential.SignedAssertion;
import io.liaison.domain.authentication.OAuthClient;
import io.liaison.domain.authentication.Possession;
import io.liaison.domain.authentication.ProofKey;
import io.liaison.domain.authentication.Scopes;
import io.liaison.domain.authentication.Secret;
import io.liaison.domain.authentication.TokenGrant;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Refused.BindingNotOffered;
import io.liaison.domain.error.Unavailable.ProviderBusy;
import io.liaison.providers.fixture.Issuer;
import io.liaison.providers.fixture.Loopback;
import io.liaison.providers.fixture.OAuthClients;
import io.liaison.providers.fixture.Proofs;
import io.liaison.providers.fixture.ScriptedServer;
import io.liaison.providers.fixture.ScriptedServer.Request;
import io.liaison.providers.fixture.ScriptedServer.Script;
import io.liaison.providers.fixture.TestCertificate;
import io.liaison.providers.possession.PossessionPorts;
import io.liaison.providers.tls.TlsPorts;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class BoundTokensTest {
    private static final ProofKey KEY = PossessionPorts.proofKeys().next();
    private static final String WELL_KNOWN = "/.well-known/oauth-authorization-server";
    private static final Script BOUND = json("{\"access_token\": \"a-1\", \"token_type\": \"DPoP\"}");
    private final TokenEndpoint endpoint = Loopback.oauth().tokenEndpoint();

    @Test
    void the_proof_is_for_a_post_to_the_token_endpoint_and_for_no_token_yet() {
        try (var server = ScriptedServer.start(BOUND)) {
            var grant = ask(required(OAuthClients.of(server))).get();

            var claims = Proofs.claims(server.onlyRequest());
            assertThat(grant.access().isBound()).isTrue();
            assertThat(claims.getClaim("htm")).isEqualTo("POST");
            assertThat(claims.getClaim("htu")).isEqualTo(server.at("/token").toString());
            assertThat(claims.getIssueTime()).isEqualTo(Loopback.NOON);
            assertThat(claims.getClaims()).doesNotContainKeys("ath", "nonce");
        }
    }

    @Test
    void a_refresh_is_proven_too() {
        try (var server = ScriptedServer.start(BOUND)) {
            assertThat(endpoint.refresh(required(OAuthClients.of(server)), new Secret("r-1"), Option.none())
                            .isRight())
                    .isTrue();

            assertThat(Proofs.in(server.onlyRequest()).isDefined()).isTrue();
        }
    }

    @Test
    void a_client_without_a_key_proves_nothing() {
        try (var issuer = binding("ES256")) {
            ask(OAuthClients.discovering(issuer.uri())).get();

            assertThat(tokenRequest(issuer).headers()).doesNotContainKey("dpop");
        }
    }

    @Test
    void an_issuer_that_offers_it_with_our_algorithm_is_shown_a_proof() {
        try (var issuer = binding("RS256\", \"ES256")) {
            ask(offered(OAuthClients.discovering(issuer.uri()))).get();

            assertThat(Proofs.in(tokenRequest(issuer)).isDefined()).isTrue();
        }
    }

    @Test
    void an_issuer_that_offers_it_with_others_only_is_asked_for_a_bearer_token() {
        try (var issuer = binding("RS256\", \"none")) {
            ask(offered(OAuthClients.discovering(issuer.uri()))).get();

            assertThat(tokenRequest(issuer).headers()).doesNotContainKey("dpop");
        }
    }

    @Test
    void an_issuer_that_does_not_offer_it_is_asked_for_nothing_where_there_is_no_doing_without() {
        try (var issuer = Issuer.silent()) {
            var outcome = ask(required(OAuthClients.discovering(issuer.uri())));

            assertThat(outcome)
                    .isEqualTo(Either.left(new BindingNotOffered(issuer.uri().toString())));
            assertThat(issuer.asked()).doesNotContain("/token");
        }
    }

    @Test
    void a_server_that_wants_a_nonce_is_asked_once_more_and_not_again_the_next_time() {
        try (var server = ScriptedServer.start(wanting("n-1", nonceOfTokens("n-1"), BOUND))) {
            var client = required(OAuthClients.of(server));

            assertThat(ask(client).isRight()).isTrue();
            assertThat(server.requests()).hasSize(2);
            assertThat(ask(client).isRight()).isTrue();
            assertThat(server.requests()).hasSize(3);
        }
    }

    @Test
    void a_new_nonce_may_come_with_a_success() {
        var next = Proofs.wanting("n-2", nonceWithSuccess("n-2"), BOUND);

        try (var server = ScriptedServer.start(next)) {
            var client = required(OAuthClients.of(server));

            ask(client).get();
            ask(client).get();

            assertThat(Proofs.claims(server.requests().getLast()).getClaim("nonce"))
                    .isEqualTo("n-2");
        }
    }

    @Test
    void a_server_that_is_never_content_has_not_decided() {
        try (var server = ScriptedServer.start(nonceOfTokens("n-1"))) {
            assertThat(ask(required(OAuthClients.of(server))))
                    .isEqualTo(Either.left(new ProviderBusy("localhost", 400, Duration.ofSeconds(2))));
            assertThat(server.requests()).hasSize(2);
        }
    }

    @Test
    void a_nonce_that_is_none_is_not_repeated() {
        try (var server = ScriptedServer.start(nonceOfTokens("n\"1"))) {
            assertThat(ask(required(OAuthClients.of(server))).isLeft()).isTrue();
            assertThat(server.requests()).hasSize(1);
        }
    }

    @Test
    void whoever_is_asked_once_more_is_shown_nothing_a_second_time() {
        var holder = TestCertificate.authority("CN=Ledger");
        var key = TlsPorts.clientKeys()
                .fromPem(new Secret(holder.pem()), new Secret(holder.privateKeyPem()), Loopback.NOON)
                .get();

        try (var server = ScriptedServer.start(wanting("n-1", nonceOfTokens("n-1"), BOUND))) {
            ask(required(OAuthClients.of(server, new SignedAssertion(key)))).get();

            assertThat(server.requests()).extracting(Request::body).doesNotHaveDuplicates();
            assertThat(server.requests())
                    .extracting(request -> Proofs.claims(request).getJWTID())
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void a_server_that_binds_nothing_is_taken_at_its_word() {
        try (var server = ScriptedServer.start(json("{\"access_token\": \"a-1\", \"token_type\": \"Bearer\"}"))) {
            assertThat(ask(required(OAuthClients.of(server)))
                            .map(TokenGrant::access)
                            .map(AccessToken::isBound))
                    .isEqualTo(Either.right(false));
        }
    }

    private Either<Failure, TokenGrant> ask(OAuthClient client) {
        return endpoint.clientCredentials(client, Scopes.NONE, " ");
    }

    private static OAuthClient required(OAuthClient client) {
        return OAuthClients.proving(client, new Possession(KEY, true));
    }

    private static OAuthClient offered(OAuthClient client) {
        return OAuthClients.proving(client, new Possession(KEY, false));
    }

    private static Issuer binding(String algorithms) {
        var offer = ", \"dpop_signing_alg_values_supported\": [\"" + algorithms + "\"]";
        return Issuer.publishing("", WELL_KNOWN, uri -> Issuer.metadata(uri, offer));
    }

    private static Request tokenRequest(Issuer issuer) {
        return issuer.server().requests().stream()
                .filter(request -> request.path().equals("/token"))
                .findFirst()
                .orElseThrow();
    }

    private static Script nonceWithSuccess(String nonce) {
        return status(
                200,
                "Content-Type: application/json\r\nDPoP-Nonce: " + nonce,
                "{\"access_token\": \"a-1\", \"token_type\": \"DPoP\"}");
    }
}
