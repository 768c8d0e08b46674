package io.liaison.providers.oauth;

import static io.liaison.providers.fixture.Answers.json;
import static io.liaison.providers.fixture.Answers.status;
import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.oauth2.sdk.util.URLUtils;
import io.liaison.application.port.outbound.DeviceEndpoint.Request;
import io.liaison.domain.authentication.ClientCredential;
import io.liaison.domain.authentication.ClientId;
import io.liaison.domain.authentication.DeviceCode;
import io.liaison.domain.authentication.OAuthClient;
import io.liaison.domain.authentication.OAuthEndpoints;
import io.liaison.domain.authentication.Scopes;
import io.liaison.domain.authentication.Secret;
import io.liaison.domain.error.ErrorCatalogue;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.ProviderMessage;
import io.liaison.domain.error.Refused.ProviderRefused;
import io.liaison.providers.fixture.Loopback;
import io.liaison.providers.fixture.OAuthClients;
import io.liaison.providers.fixture.ScriptedServer;
import io.liaison.providers.fixture.ScriptedServer.Script;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.net.URI;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DeviceCodeRequestTest {
    private static final String HANDED_OUT = """
            {"device_code": "d-1", "user_code": "WDJB-MJHT", "verification_uri": "https://provider.example/device",
             "verification_uri_complete": "https://provider.example/device?user_code=WDJB-MJHT",
             "expires_in": 600, "interval": 7}""";

    @Test
    void a_code_comes_with_all_that_a_person_needs() {
        var address = URI.create("https://provider.example/device");
        var complete = URI.create("https://provider.example/device?user_code=WDJB-MJHT");

        assertThat(code(json(HANDED_OUT)))
                .isEqualTo(Either.right(new DeviceCode(
                        new Secret("d-1"),
                        new DeviceCode.Prompt("WDJB-MJHT", address, Option.some(complete)),
                        Duration.ofMinutes(10),
                        Duration.ofSeconds(7))));
    }

    @Test
    void the_provider_is_told_who_asks_for_what() {
        try (var server = ScriptedServer.start(json(HANDED_OUT))) {
            code(server);

            var sent = server.onlyRequest();
            assertThat(sent.path()).isEqualTo("/device");
            assertThat(sent.headers().get("authorization")).startsWith("Basic ");
            assertThat(URLUtils.parseParameters(sent.body()))
                    .containsOnlyKeys("client_id", "scope", "audience")
                    .containsEntry("scope", java.util.List.of("read,write"));
        }
    }

    static Stream<Arguments> incomplete() {
        return Stream.of(
                Arguments.of("HTML", status(200, "Content-Type: text/html", "<html>"), 20053),
                Arguments.of("nothing", json("{}"), 20053),
                Arguments.of("no code", without("\"device_code\": \"d-1\","), 20053),
                Arguments.of("no code for people", without("\"user_code\": \"WDJB-MJHT\","), 20053),
                Arguments.of("no end", without("\"expires_in\": 600,"), 20053),
                Arguments.of("over already", with("600", "0"), 20053),
                Arguments.of("over long ago", with("600", "-5"), 20053),
                Arguments.of("an end in words", with("600", "\"soon\""), 20053),
                Arguments.of("an interval in words", with("7}", "\"often\"}"), 20053),
                Arguments.of("a code of two lines", with("WDJB-MJHT", "WDJB\\nMJHT"), 20053),
                Arguments.of("a code that nobody types", with("WDJB-MJHT", "W".repeat(65)), 20053),
                Arguments.of("no address", with("https://provider.example/device\"", "not an address\""), 20053),
                Arguments.of("a script", with("https://provider.example/device\"", "javascript:alert(1)\""), 20057),
                Arguments.of("no TLS", with("https://provider.example/device\"", "http://provider.example/\""), 20057),
                Arguments.of("a script in the other", with("https://provider.example/device?", "javascript:?"), 20057),
                Arguments.of("a redirect", status(302, "Location: /elsewhere", ""), 20053),
                Arguments.of("out of order", json(500, "{}"), 20056),
                Arguments.of("another app", json(401, "{\"error\": \"invalid_client\"}"), 20085),
                Arguments.of("not for this app", json(400, "{\"error\": \"unauthorized_client\"}"), 20085),
                Arguments.of("200 with error", json("{\"error\": \"device_flow_disabled\"}"), 20050));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("incomplete")
    void what_is_no_code_has_a_code_of_its_own(String what, Script answer, int code) {
        assertThat(ErrorCatalogue.codeOf(code(answer).getLeft()).number()).isEqualTo(code);
    }

    @Test
    void a_refusal_is_told_in_the_words_of_the_provider_without_the_secret() {
        var refusal = json(400, "{\"error\": \"invalid_grant\", \"error_description\": \"not with s3cret & sound\"}");

        assertThat(code(refusal))
                .isEqualTo(Either.left(new ProviderRefused("invalid_grant", new ProviderMessage("not with …"))));
    }

    @Test
    void the_names_of_the_drafts_and_numbers_as_text_are_read_too() {
        var dialect = json("""
                {"device_code": "d-1", "user_code": "AB", "verification_url": "https://provider.example/device",
                 "expires_in": "1800"}""");

        var code = code(dialect).get();

        assertThat(code.prompt().address()).isEqualTo(URI.create("https://provider.example/device"));
        assertThat(code.prompt().complete()).isEmpty();
        assertThat(code.lifetime()).isEqualTo(Duration.ofMinutes(30));
        assertThat(code.interval()).isEqualTo(DeviceCode.USUAL_INTERVAL);
    }

    @Test
    void a_provider_that_names_no_such_endpoint_cannot_be_asked() {
        var nowhere = new OAuthEndpoints(Option.none(), Option.none(), Option.none(), Option.none());
        var client = new OAuthClient(new ClientId("app"), new ClientCredential.Unproven(), nowhere);

        var outcome = Loopback.oauth().deviceEndpoint().code(client, request());

        assertThat(ErrorCatalogue.codeOf(outcome.getLeft()).number()).isEqualTo(20053);
    }

    private static Script without(String member) {
        return with(member, "");
    }

    private static Script with(String part, String other) {
        assertThat(HANDED_OUT).contains(part);
        return json(HANDED_OUT.replace(part, other));
    }

    private static Either<Failure, DeviceCode> code(Script answer) {
        try (var server = ScriptedServer.start(answer)) {
            return code(server);
        }
    }

    private static Either<Failure, DeviceCode> code(ScriptedServer server) {
        var endpoints = new OAuthEndpoints(
                Option.none(),
                Option.none(),
                Option.none(),
                Option.none(),
                Option.none(),
                Option.some(server.at("/device")));
        var client = new OAuthClient(
                new ClientId("ledger app"), new ClientCredential.InHeader(OAuthClients.SECRET), endpoints);
        return Loopback.oauth().deviceEndpoint().code(client, request());
    }

    private static Request request() {
        return new Request(
                Scopes.of(List.of("read", "write")).get(), ",", LinkedHashMap.of("audience", "https://api.example"));
    }
}
