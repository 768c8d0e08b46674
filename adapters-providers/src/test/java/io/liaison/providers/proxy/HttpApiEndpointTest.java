package io.liaison.providers.proxy;

import static io.liaison.providers.fixture.Answers.raw;
import static io.liaison.providers.fixture.Answers.status;
import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.application.fixture.ApiEndpointContract;
import io.liaison.application.fixture.Payloads;
import io.liaison.application.port.outbound.ApiEndpoint;
import io.liaison.application.port.outbound.ApiEndpoint.Answer;
import io.liaison.application.port.outbound.ApiEndpoint.Call;
import io.liaison.domain.authentication.AccessToken;
import io.liaison.domain.authentication.ClientKey;
import io.liaison.domain.authentication.ProofKey;
import io.liaison.domain.authentication.Scopes;
import io.liaison.domain.authentication.Secret;
import io.liaison.domain.authentication.TokenPlacement;
import io.liaison.domain.authentication.TokenPlacement.Carrier;
import io.liaison.domain.connector.SigningScope;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Forbidden.EgressRefused;
import io.liaison.domain.error.Forbidden.EgressRule;
import io.liaison.domain.error.Invalid.Malformation;
import io.liaison.domain.error.Invalid.MalformedRequest;
import io.liaison.domain.error.ProviderMessage;
import io.liaison.domain.error.Refused.Misbehaviour;
import io.liaison.domain.error.Refused.ProviderMisbehaved;
import io.liaison.domain.error.Unavailable.Obstacle;
import io.liaison.domain.error.Unavailable.ProviderUnreachable;
import io.liaison.domain.proxy.HttpHeader;
import io.liaison.domain.proxy.RequestMethod;
import io.liaison.providers.fixture.Answers;
import io.liaison.providers.fixture.EchoServer;
import io.liaison.providers.fixture.Loopback;
import io.liaison.providers.fixture.Proofs;
import io.liaison.providers.fixture.ScriptedServer;
import io.liaison.providers.fixture.TestCertificate;
import io.liaison.providers.http.StreamingTransport;
import io.liaison.providers.http.Timeouts;
import io.liaison.providers.possession.PossessionPorts;
import io.liaison.providers.tls.TlsContexts;
import io.liaison.providers.tls.TlsPorts;
import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Base64;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HttpApiEndpointTest extends ApiEndpointContract {
    private static final String PAIR =
            Base64.getEncoder().encodeToString("AKID:the-key".getBytes(StandardCharsets.UTF_8));
    private static final ProofKey KEY = PossessionPorts.proofKeys().next();
    private static final AccessToken BEARER = token("Bearer");
    private final EchoServer echo = EchoServer.accepting(TOKEN);

    @AfterEach
    void stop() {
        echo.close();
    }

    @Override
    protected ApiEndpoint endpoint() {
        return patient(Duration.ofSeconds(20));
    }

    @Override
    protected URI address() {
        return echo.address();
    }

    @ParameterizedTest
    @EnumSource(RequestMethod.class)
    void every_method_goes_out_as_it_is(RequestMethod method) {
        try (var server = ScriptedServer.start(raw("HTTP/1.1 204 No Content\r\n\r\n"))) {
            assertThat(call(method, server.at("/v1/a?b=%20c"), BEARER).map(Answer::status))
                    .isEqualTo(Either.right(204));

            assertThat(server.onlyRequest().line()).isEqualTo(method + " /v1/a?b=%20c HTTP/1.1");
            assertThat(server.onlyRequest().headers()).containsEntry("authorization", "Bearer accepted");
        }
    }

    @Test
    void a_request_without_a_body_says_so_only_where_one_is_expected() {
        try (var server = ScriptedServer.start(raw("HTTP/1.1 204 No Content\r\n\r\n"))) {
            call(RequestMethod.GET, server.at("/"), BEARER).get();
            call(RequestMethod.POST, server.at("/"), BEARER).get();

            assertThat(server.requests().getFirst().headers())
                    .doesNotContainKeys("content-length", "transfer-encoding");
            assertThat(server.requests().getLast().headers())
                    .containsEntry("content-length", "0")
                    .doesNotContainKey("transfer-encoding");
        }
    }

    @Test
    void a_header_and_its_bytes_go_out_and_come_back_unchanged() {
        try (var server =
                ScriptedServer.start(raw("HTTP/1.1 200 OK\r\nX-Name: caf\u00e9\r\nContent-Length: 0\r\n\r\n"))) {
            var sent = HttpHeader.of("X-Sent", "caf\u00e9").get();

            var answer = endpoint()
                    .call(new Call(
                            RequestMethod.GET,
                            server.at("/"),
                            List.of(sent),
                            Option.some(0L),
                            Payloads.of(""),
                            BEARER,
                            Option.none(),
                            Option.none(),
                            Option.none()))
                    .get();

            assertThat(server.onlyRequest().headers()).containsEntry("x-sent", "caf\u00e9");
            assertThat(answer.headers())
                    .contains(HttpHeader.of("X-Name", "caf\u00e9").get());
        }
    }

    @Test
    void what_signs_is_not_carried_and_the_body_stays_as_it_is() {
        try (var server = ScriptedServer.start(raw("HTTP/1.1 204 No Content\r\n\r\n"))) {
            signed(server.at("/queue?a=b"), "hello").get();

            var sent = server.onlyRequest();
            assertThat(sent.body()).isEqualTo("hello");
            assertThat(sent.path()).isEqualTo("/queue?a=b");
            assertThat(sent.headers().get("authorization"))
                    .startsWith("AWS4-HMAC-SHA256 Credential=AKID/")
                    .contains("/eu-west-1/sqs/aws4_request")
                    .contains("SignedHeaders=content-type;host;")
                    .contains("x-amz-target");
            assertThat(sent.headers().values()).noneMatch(value -> value.contains("the-key") || value.contains(PAIR));
        }
    }

    @Test
    void a_body_that_is_too_large_to_be_signed_goes_nowhere() {
        assertThat(signed(URI.create("http://localhost:1/"), "x".repeat(1_048_577)))
                .isEqualTo(Either.left(new MalformedRequest(Malformation.BODY_TOO_LARGE, "> 1048576")));
    }

    @Test
    void the_query_carries_a_credential_whose_place_is_there() {
        var token = new AccessToken(
                new Secret("a&b"), "Bearer", Option.none(), Scopes.NONE, new TokenPlacement(Carrier.QUERY, "key", ""));

        try (var server = ScriptedServer.start(raw("HTTP/1.1 204 No Content\r\n\r\n"))) {
            call(RequestMethod.GET, server.at("/v1?a=1"), token).get();

            assertThat(server.onlyRequest().path()).isEqualTo("/v1?a=1&key=a%26b");
            assertThat(server.onlyRequest().headers()).doesNotContainKey("authorization");
        }
    }

    @Test
    void a_redirection_is_an_answer_and_is_not_followed() {
        try (var server = ScriptedServer.start(status(307, "Location: /elsewhere", ""))) {
            assertThat(call(RequestMethod.GET, server.at("/"), BEARER).map(Answer::status))
                    .isEqualTo(Either.right(307));
            assertThat(server.requests()).hasSize(1);
        }
    }

    @Test
    void patience_is_read_where_the_api_asks_for_it() {
        try (var busy = ScriptedServer.start(status(429, "Retry-After: 7", ""));
                var odd = ScriptedServer.start(status(200, "Retry-After: 7", ""));
                var silent = ScriptedServer.start(status(503, "X: y", ""))) {
            assertThat(call(RequestMethod.GET, busy.at("/"), BEARER).get().patience())
                    .isEqualTo(Option.some(Duration.ofSeconds(7)));
            assertThat(call(RequestMethod.GET, odd.at("/"), BEARER).get().patience())
                    .isEmpty();
            assertThat(call(RequestMethod.GET, silent.at("/"), BEARER).get().patience())
                    .isEmpty();
        }
    }

    @Test
    void a_bound_token_goes_with_a_proof_and_an_api_that_wants_another_says_so() throws Exception {
        var nonce = "WWW-Authenticate: DPoP error=\"use_dpop_nonce\"\r\nDPoP-Nonce: n-1";

        try (var server = ScriptedServer.start(status(401, nonce, ""))) {
            var first = call(RequestMethod.PUT, server.at("/v1/pets?id=1"), token("DPoP"))
                    .get();

            assertThat(first.wantsAnotherProof()).isTrue();
            var sent = server.onlyRequest();
            assertThat(sent.headers()).containsEntry("authorization", "DPoP accepted");
            assertThat(Proofs.claims(sent).getClaim("htm")).isEqualTo("PUT");
            assertThat(Proofs.claims(sent).getClaim("htu"))
                    .isEqualTo(server.at("/v1/pets").toString());
        }
    }

    @Test
    void a_certificate_is_shown_to_an_api_that_is_trusted_and_nothing_to_any_other() {
        var authority = TestCertificate.authority("CN=Company");
        var clients = TestCertificate.authority("CN=Clients");
        var holder = clients.issue("CN=Ledger", TestCertificate.elliptic("secp256r1"));
        var key = TlsPorts.clientKeys()
                .fromPem(new Secret(holder.pem()), new Secret(holder.privateKeyPem()), Loopback.NOON)
                .get();

        try (var server = ScriptedServer.startTls(
                authority.serving(clients.certificate()), raw("HTTP/1.1 204 No Content\r\n\r\n"))) {
            var trusted = call(trusting(Option.some(authority.pem())), server.at("/"), Option.some(key));
            var untrusted = call(trusting(Option.none()), server.at("/"), Option.some(key));

            assertThat(trusted.map(Answer::status)).isEqualTo(Either.right(204));
            assertThat(server.onlyRequest().peer()).isEqualTo("CN=Ledger");
            assertThat(untrusted)
                    .isEqualTo(Either.left(
                            new ProviderUnreachable("localhost", Obstacle.TLS_FAILED, Duration.ofSeconds(30))));
            assertThat(server.requests()).hasSize(1);
        }
    }

    @Test
    void an_answer_that_is_none_is_misbehaviour() {
        try (var server = ScriptedServer.start(raw("SSH-2.0-OpenSSH\r\n\r\n"))) {
            assertThat(call(RequestMethod.GET, server.at("/"), BEARER))
                    .isEqualTo(Either.left(new ProviderMisbehaved(Misbehaviour.NOT_JSON, ProviderMessage.NONE)));
        }
    }

    @Test
    void an_answer_that_breaks_off_is_not_taken_for_a_whole_one() {
        try (var server = ScriptedServer.start(raw("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nhello"))) {
            var answer = call(RequestMethod.GET, server.at("/"), BEARER).get();

            assertThat(Payloads.drain(answer.body()).getLeft())
                    .isEqualTo(new ProviderUnreachable("localhost", Obstacle.CONNECTION_LOST, Duration.ofSeconds(30)));
        }
    }

    @Test
    void an_answer_that_never_ends_is_cut_off_when_its_time_is_up() {
        var endless = Answers.dripping("HTTP/1.1 200 OK\r\n\r\n", Duration.ofMillis(20));

        try (var server = ScriptedServer.start(endless)) {
            var answer = call(patient(Duration.ofSeconds(1)), server.at("/")).get();

            assertThat(Payloads.drain(answer.body()).getLeft())
                    .isEqualTo(new ProviderUnreachable("localhost", Obstacle.TIMED_OUT, Duration.ofSeconds(30)));
        }
    }

    @Test
    void an_answer_that_never_begins_is_not_waited_for() {
        try (var server = ScriptedServer.start(Answers.never())) {
            assertThat(call(patient(Duration.ofSeconds(1)), server.at("/")))
                    .isEqualTo(Either.left(
                            new ProviderUnreachable("localhost", Obstacle.TIMED_OUT, Duration.ofSeconds(30))));
        }
    }

    @Test
    void an_address_that_is_not_allowed_is_not_called() {
        assertThat(call(RequestMethod.GET, URI.create("https://10.0.0.1/"), BEARER))
                .isEqualTo(Either.left(new EgressRefused("10.0.0.1", EgressRule.PRIVATE_ADDRESS)));
    }

    private Either<Failure, Answer> signed(URI address, String body) {
        return endpoint()
                .call(new Call(
                        RequestMethod.POST,
                        address,
                        List.of(
                                HttpHeader.of("Content-Type", "text/plain").get(),
                                HttpHeader.of("X-Amz-Target", "Queue.Send").get()),
                        Option.none(),
                        Payloads.of(body),
                        new AccessToken(
                                new Secret(PAIR),
                                "AWS4-HMAC-SHA256",
                                Option.none(),
                                Scopes.NONE,
                                TokenPlacement.AWS_SIGNATURE),
                        Option.none(),
                        Option.none(),
                        Option.some(new SigningScope("sqs", "eu-west-1"))));
    }

    private Either<Failure, Answer> call(RequestMethod method, URI address, AccessToken token) {
        return endpoint()
                .call(new Call(
                        method,
                        address,
                        List.empty(),
                        Option.some(0L),
                        Payloads.of(""),
                        token,
                        Option.none(),
                        Option.some(KEY),
                        Option.none()));
    }

    private static Either<Failure, Answer> call(ApiEndpoint endpoint, URI address) {
        return call(endpoint, address, Option.none());
    }

    private static Either<Failure, Answer> call(ApiEndpoint endpoint, URI address, Option<ClientKey> certificate) {
        return endpoint.call(new Call(
                RequestMethod.GET,
                address,
                List.empty(),
                Option.some(0L),
                Payloads.of(""),
                BEARER,
                certificate,
                Option.none(),
                Option.none()));
    }

    private static ApiEndpoint patient(Duration limit) {
        return endpoint(Option.none(), limit);
    }

    private static ApiEndpoint trusting(Option<String> authorities) {
        return endpoint(authorities, Duration.ofSeconds(20));
    }

    private static ApiEndpoint endpoint(Option<String> authorities, Duration limit) {
        var transport = new StreamingTransport(
                Loopback.policy(),
                TlsContexts.trusting(authorities).get(),
                new Timeouts(Duration.ofSeconds(5), limit),
                InstantSource.system());
        return ProxyPorts.apiEndpoint(transport, InstantSource.fixed(Loopback.NOON));
    }

    private static AccessToken token(String type) {
        return new AccessToken(new Secret(TOKEN), type, Option.none(), Scopes.NONE);
    }
}
