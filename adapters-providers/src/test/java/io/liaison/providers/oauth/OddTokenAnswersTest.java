package io.liaison.providers.oauth;

import static io.liaison.providers.fixture.Answers.bytes;
import static io.liaison.providers.fixture.Answers.dripping;
import static io.liaison.providers.fixture.Answers.json;
import static io.liaison.providers.fixture.Answers.status;
import static io.liaison.providers.fixture.Loopback.NOON;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.domain.authentication.Secret;
import io.liaison.domain.authentication.TokenGrant;
import io.liaison.domain.connection.Diagnosis;
import io.liaison.domain.error.ErrorCatalogue;
import io.liaison.domain.error.Failure;
import io.liaison.providers.fixture.Loopback;
import io.liaison.providers.fixture.OAuthClients;
import io.liaison.providers.fixture.Refreshing;
import io.liaison.providers.fixture.ScriptedServer;
import io.liaison.providers.fixture.ScriptedServer.Script;
import io.liaison.providers.http.Timeouts;
import io.liaison.providers.http.Transport;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** All that is not a token answer as the standard has it: what it is called, and whether it breaks a connection. */
@Timeout(30)
class OddTokenAnswersTest {
    private static final boolean BREAKS = true;
    private static final Timeouts HASTY = new Timeouts(Duration.ofMillis(300), Duration.ofMillis(300));
    private static final String GRANT = "{\"access_token\": \"a-1\", \"owner\": \"Zo\u00EB\"}";
    private static final String IN_A_MINUTE =
            DateTimeFormatter.RFC_1123_DATE_TIME.format(NOON.plusSeconds(60).atOffset(ZoneOffset.UTC));

    static Stream<Arguments> answers_without_a_token() {
        return Stream.of(
                Arguments.of("HTML", status(200, "Content-Type: text/html", "<html>Sign in</html>"), 20053, !BREAKS),
                Arguments.of("truncated JSON", json("{\"access_token\": \"a"), 20053, !BREAKS),
                Arguments.of("twice", json("{\"access_token\": \"a\", \"access_token\": \"b\"}"), 20053, !BREAKS),
                Arguments.of("nothing", json(""), 20053, !BREAKS),
                Arguments.of("not packed", status(200, "Content-Encoding: gzip", GRANT), 20053, !BREAKS),
                Arguments.of("redirect", status(302, "Location: /elsewhere", ""), 20053, !BREAKS),
                Arguments.of("10 MB", json(" ".repeat(10 << 20)), 20053, !BREAKS),
                Arguments.of("10 MB packed", packed(" ".repeat(10 << 20)), 20053, !BREAKS),
                Arguments.of(
                        "firewall", status(403, "Content-Type: text/html", "<html>Blocked</html>"), 20053, !BREAKS),
                Arguments.of("proxy", status(401, "Content-Type: text/plain", "Sign in"), 20053, !BREAKS),
                Arguments.of("500", status(500, "Content-Type: text/plain", "Oops"), 20056, !BREAKS),
                Arguments.of("500 with error", json(500, "{\"error\": \"invalid_grant\"}"), 20056, !BREAKS),
                Arguments.of("503 for seconds", status(503, "Retry-After: 60", ""), 20056, !BREAKS),
                Arguments.of("503 until", status(503, "Retry-After: " + IN_A_MINUTE, ""), 20056, !BREAKS),
                Arguments.of("429", status(429, "Retry-After: 60", ""), 20056, !BREAKS),
                Arguments.of("cannot decide", json(400, "{\"error\": \"temporarily_unavailable\"}"), 20056, !BREAKS),
                Arguments.of("200 with error", json("{\"error\": \"invalid_grant\"}"), 20051, BREAKS),
                Arguments.of("not ok", json("{\"ok\": false, \"error\": \"invalid_refresh_token\"}"), 20051, BREAKS),
                Arguments.of("void", json(400, "{\"error\": \"invalid_grant\"}"), 20051, BREAKS),
                Arguments.of("another app", json(401, "{\"error\": \"invalid_client\"}"), 20085, BREAKS),
                Arguments.of(
                        "other names", json(400, "{\"errorCode\": \"E7\", \"error_message\": \"No\"}"), 20050, BREAKS));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("answers_without_a_token")
    void each_has_its_code_and_only_a_refusal_breaks(String what, Script answer, int code, boolean breaks) {
        var failure = refresh(answer).getLeft();

        assertThat(ErrorCatalogue.codeOf(failure).number()).isEqualTo(code);
        assertThat(Diagnosis.isProvenBy(failure)).isEqualTo(breaks);
    }

    static Stream<Arguments> oddly_wrapped_answers() {
        return Stream.of(
                Arguments.of("as text", bytes("Content-Type: text/plain", GRANT.getBytes(UTF_8))),
                Arguments.of("as HTML", bytes("Content-Type: text/html", GRANT.getBytes(UTF_8))),
                Arguments.of("of no type", bytes("X: y", GRANT.getBytes(UTF_8))),
                Arguments.of("of a type that is none", bytes("Content-Type: ;;=", GRANT.getBytes(UTF_8))),
                Arguments.of(
                        "in Latin-1",
                        bytes("Content-Type: application/json; charset=iso-8859-1", GRANT.getBytes(ISO_8859_1))),
                Arguments.of(
                        "in UTF-16", bytes("Content-Type: application/json; charset=utf-16", GRANT.getBytes(UTF_16))),
                Arguments.of(
                        "in no charset",
                        bytes("Content-Type: application/json; charset=klingon", GRANT.getBytes(UTF_8))),
                Arguments.of(
                        "after a mark", bytes("Content-Type: application/json", ("\uFEFF" + GRANT).getBytes(UTF_8))),
                Arguments.of("packed", packed(GRANT)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("oddly_wrapped_answers")
    void a_token_is_found_in_any_wrapping(String how, Script answer) {
        assertThat(refresh(answer).map(grant -> grant.access().value())).isEqualTo(Either.right(new Secret("a-1")));
    }

    @Test
    void a_byte_now_and_then_is_no_answer_and_breaks_nothing() {
        var endless = dripping("HTTP/1.1 200 OK\r\n\r\n{", Duration.ofMillis(20));

        try (var server = ScriptedServer.start(endless)) {
            var failure =
                    refresh(server, Loopback.transport(HASTY, Option.none())).getLeft();

            assertThat(ErrorCatalogue.codeOf(failure).number()).isEqualTo(20055);
            assertThat(Diagnosis.isProvenBy(failure)).isFalse();
        }
    }

    private static Either<Failure, TokenGrant> refresh(Script answer) {
        try (var server = ScriptedServer.start(answer)) {
            return refresh(server, Loopback.transport());
        }
    }

    private static Either<Failure, TokenGrant> refresh(ScriptedServer server, Transport transport) {
        return Refreshing.of(
                Loopback.oauth(transport).tokenEndpoint(), OAuthClients.of(server), new Secret("r-1"), Loopback.NOON);
    }

    private static Script packed(String body) {
        var bytes = new ByteArrayOutputStream();
        try (var packing = new GZIPOutputStream(bytes)) {
            packing.write(body.getBytes(UTF_8));
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
        return bytes("Content-Encoding: gzip", bytes.toByteArray());
    }
}
