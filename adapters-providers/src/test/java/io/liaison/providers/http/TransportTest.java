package io.liaison.providers.http;

import static io.liaison.providers.fixture.Answers.dripping;
import static io.liaison.providers.fixture.Answers.flooding;
import static io.liaison.providers.fixture.Answers.json;
import static io.liaison.providers.fixture.Answers.never;
import static io.liaison.providers.fixture.Answers.raw;
import static io.liaison.providers.fixture.Answers.status;
import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.domain.authentication.Secret;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Forbidden.EgressRefused;
import io.liaison.domain.error.ProviderMessage;
import io.liaison.domain.error.Refused.Misbehaviour;
import io.liaison.domain.error.Refused.ProviderMisbehaved;
import io.liaison.domain.error.Unavailable.Obstacle;
import io.liaison.domain.error.Unavailable.ProviderBusy;
import io.liaison.domain.error.Unavailable.ProviderUnreachable;
import io.liaison.providers.fixture.Loopback;
import io.liaison.providers.fixture.ScriptedServer;
import io.liaison.providers.fixture.ScriptedServer.Script;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(20)
class TransportTest {
    private static final Timeouts HASTY = new Timeouts(Duration.ofMillis(200), Duration.ofMillis(200));
    private static final int MEGABYTE = 1 << 20;

    @Test
    void sends_a_form_and_gives_back_the_answer() {
        try (var server = ScriptedServer.start(json("{}"))) {
            var answer = Loopback.transport()
                    .send(HttpCall.post(server.at("/token?tenant=a"), new Secret("a=b"))
                            .authorizedBy(new Secret("Bearer t")));

            assertThat(answer.map(HttpAnswer::body)).isEqualTo(Either.right(new Secret("{}")));
            assertThat(server.onlyRequest().line()).isEqualTo("POST /token?tenant=a HTTP/1.1");
            assertThat(server.onlyRequest().body()).isEqualTo("a=b");
            assertThat(server.onlyRequest().headers())
                    .containsEntry("host", server.at("").getRawAuthority())
                    .containsEntry("authorization", "Bearer t")
                    .containsEntry("content-type", "application/x-www-form-urlencoded")
                    .containsEntry("accept", "application/json")
                    .doesNotContainKeys("accept-encoding", "cookie", "expect");
        }
    }

    @Test
    void reads_an_answer_in_chunks() {
        var chunks = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1\r\n{\r\n1\r\n}\r\n0\r\n\r\n";

        assertThat(ask(raw(chunks)).map(HttpAnswer::body)).isEqualTo(Either.right(new Secret("{}")));
    }

    @Test
    void hands_refusals_on() {
        assertThat(ask(json(400, "{}")).map(HttpAnswer::status)).isEqualTo(Either.right(400));
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 302, 303, 307, 308, 304})
    void never_follows_a_redirect(int status) {
        try (var server = ScriptedServer.start(
                (request, out) -> status(status, "Location: /elsewhere", "").answer(request, out))) {
            assertThat(Loopback.transport().send(HttpCall.get(server.at("/"))))
                    .isEqualTo(misbehaved(Misbehaviour.REDIRECT));
            assertThat(server.requests()).hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {408, 429, 500, 502, 503, 504, 599})
    void takes_a_provider_in_trouble_for_busy(int status) {
        assertThat(ask(status(status, "Retry-After: 120", "<html>Oops</html>")))
                .isEqualTo(Either.left(new ProviderBusy("localhost", status, Duration.ofMinutes(2))));
    }

    @ParameterizedTest
    @CsvSource({"Content-Length: 104857600", "Content-Type: text/plain"})
    void stops_reading_an_answer_without_end(String header) {
        var sent = new AtomicLong();

        var answer = ask(flooding("HTTP/1.1 200 OK\r\n" + header + "\r\n\r\n", 100L * MEGABYTE, sent));

        assertThat(answer).isEqualTo(misbehaved(Misbehaviour.TOO_LARGE));
        assertThat(sent.get()).isLessThan(30L * MEGABYTE);
    }

    @Test
    void does_not_read_what_decides_nothing() {
        var page = "HTTP/1.1 302 Found\r\nLocation: /elsewhere\r\nContent-Length: 1000000\r\n\r\n";

        assertThat(ask(dripping(page, Duration.ofMillis(20)))).isEqualTo(misbehaved(Misbehaviour.REDIRECT));
    }

    @Test
    void stops_reading_headers_without_end() {
        var answer = ask(flooding("HTTP/1.1 200 OK\r\nX: ", 100L * MEGABYTE, new AtomicLong()));

        assertThat(answer).isEqualTo(misbehaved(Misbehaviour.TOO_LARGE));
    }

    @Test
    void takes_an_answer_of_one_megabyte() {
        assertThat(ask(json(" ".repeat(MEGABYTE))).isRight()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SSH-2.0-OpenSSH_9.2\r\n\r\n",
                "220 mail.example ESMTP\r\n220 ready\r\n\r\n",
                "HTTP/1.1 abc OK\r\n\r\n",
                "HTTP/2.0 200 OK\r\n\r\n"
            })
    void takes_another_protocol_for_no_answer(String greeting) {
        assertThat(ask(raw(greeting)).getLeft())
                .isIn(
                        misbehaved(Misbehaviour.NOT_JSON).getLeft(),
                        unreachable(Obstacle.CONNECTION_LOST).getLeft());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"access_token\":",
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n{\"a",
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n"
            })
    void takes_an_answer_that_breaks_off_for_a_lost_connection(String beginning) {
        assertThat(ask(raw(beginning))).isEqualTo(unreachable(Obstacle.CONNECTION_LOST));
    }

    @Test
    void gives_up_on_a_server_that_says_nothing() {
        assertThat(askHastily(never())).isEqualTo(unreachable(Obstacle.TIMED_OUT));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "HTTP/1.1 200 OK\r\nX-Slow: ",
                "HTTP/1.1 200 OK\r\n\r\n{",
                "HTTP/1.1 200 OK\r\nContent-Length: 1000000\r\n\r\n{",
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n100000\r\n"
            })
    void gives_up_on_a_server_that_drips(String beginning) {
        assertThat(askHastily(dripping(beginning, Duration.ofMillis(20)))).isEqualTo(unreachable(Obstacle.TIMED_OUT));
    }

    @Test
    void says_when_nothing_listens_there() throws IOException {
        try (var deaf = new Socket()) {
            deaf.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
            var nobody = URI.create("http://localhost:" + deaf.getLocalPort() + "/");

            assertThat(Loopback.transport().send(HttpCall.get(nobody)))
                    .isEqualTo(unreachable(Obstacle.CONNECTION_REFUSED));
        }
    }

    @Test
    void says_when_a_server_does_not_speak_tls() {
        try (var server = ScriptedServer.start(raw("HTTP/1.1 400 Bad Request\r\n\r\n"))) {
            var secure = URI.create(server.at("/").toString().replace("http:", "https:"));

            assertThat(Loopback.transport().send(HttpCall.get(secure))).isEqualTo(unreachable(Obstacle.TLS_FAILED));
        }
    }

    @Test
    void calls_no_address_that_the_policy_refuses() {
        try (var server = ScriptedServer.start(json("{}"))) {
            var answer = Loopback.transport().send(HttpCall.get(URI.create("https://[::1]/")));

            assertThat(answer.getLeft()).isInstanceOf(EgressRefused.class);
            assertThat(server.requests()).isEmpty();
        }
    }

    private static Either<Failure, HttpAnswer> ask(Script script) {
        try (var server = ScriptedServer.start(script)) {
            return Loopback.transport().send(HttpCall.get(server.at("/")));
        }
    }

    private static Either<Failure, HttpAnswer> askHastily(Script script) {
        try (var server = ScriptedServer.start(script)) {
            return Loopback.transport(HASTY, Option.none()).send(HttpCall.get(server.at("/")));
        }
    }

    private static Either<Failure, HttpAnswer> misbehaved(Misbehaviour what) {
        return Either.left(new ProviderMisbehaved(what, ProviderMessage.NONE));
    }

    private static Either<Failure, HttpAnswer> unreachable(Obstacle obstacle) {
        return Either.left(new ProviderUnreachable("localhost", obstacle, Duration.ofSeconds(30)));
    }
}
