package io.liaison.rest.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.liaison.providers.fixture.Answers;
import io.liaison.providers.fixture.ScriptedServer;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bodies in both directions: as they are, and as they come. */
@QuarkusTest
class ProxyBodyHttpTest {
    private static final int MEGABYTE = 1 << 20;
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private final Story story = new Story();

    @Test
    void bytes_come_back_as_they_are_packed_or_not() throws Exception {
        var packed = gzip("packed");

        try (var api = ApiBehind.answering(exchange -> {
            exchange.getResponseHeaders().add("Content-Encoding", "gzip");
            exchange.getResponseHeaders().add("Content-Type", "application/x-own");
            exchange.sendResponseHeaders(203, packed.length);
            exchange.getResponseBody().write(packed);
        })) {
            var answer = bytes(request(api.proxyOf(story) + "x").GET().build());

            assertThat(answer.statusCode()).isEqualTo(203);
            assertThat(answer.body()).isEqualTo(packed);
            assertThat(answer.headers().allValues("Content-Encoding")).containsExactly("gzip");
            assertThat(answer.headers().allValues("Content-Type")).containsExactly("application/x-own");
            assertThat(answer.headers().allValues("Content-Length")).containsExactly(String.valueOf(packed.length));
        }
    }

    @Test
    void a_head_has_the_length_and_not_the_body() throws Exception {
        try (var api = ApiBehind.answering(exchange -> {
            exchange.getResponseHeaders().add("Content-Length", "1234");
            exchange.getResponseHeaders().add("ETag", "\"7\"");
            exchange.sendResponseHeaders(200, ApiBehind.NOTHING);
        })) {
            var answer = bytes(request(api.proxyOf(story) + "x").HEAD().build());

            assertThat(answer.headers().firstValue("Content-Length")).contains("1234");
            assertThat(answer.headers().firstValue("ETag")).contains("\"7\"");
            assertThat(answer.body()).isEmpty();
        }
    }

    @Test
    void what_has_not_been_modified_has_no_body() {
        try (var api = ApiBehind.answering(exchange -> {
            exchange.getResponseHeaders().add("ETag", "\"7\"");
            exchange.sendResponseHeaders(304, ApiBehind.NOTHING);
        })) {
            var answer = story.api.send("GET", api.proxyOf(story) + "x", "", "If-None-Match", "\"7\"");

            assertThat(answer.status()).isEqualTo(304);
            assertThat(answer.header("ETag")).isEqualTo("\"7\"");
        }
    }

    @Test
    void what_is_sent_arrives_byte_by_byte() throws Exception {
        var sent = new byte[9 * MEGABYTE];
        new Random(7).nextBytes(sent);

        try (var api = ApiBehind.echoing()) {
            var proxy = api.proxyOf(story);
            var known = bytes(
                    request(proxy + "x").POST(BodyPublishers.ofByteArray(sent)).build());
            var chunked = bytes(request(proxy + "x")
                    .POST(BodyPublishers.fromPublisher(BodyPublishers.ofByteArray(sent)))
                    .build());

            assertThat(Arrays.equals(known.body(), sent)).isTrue();
            assertThat(Arrays.equals(chunked.body(), sent)).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "DELETE", "OPTIONS"})
    void whoever_asks_for_something_may_say_more(String method) throws Exception {
        var sent = "{\"query\": 1}".repeat(10_000);

        try (var api = ApiBehind.echoing()) {
            var answer = story.api.send(method, api.proxyOf(story) + "x", sent);

            assertThat(answer.body()).isEqualTo(sent);
        }
    }

    @Test
    void a_body_that_is_too_large_is_refused_whether_or_not_it_says_so() throws Exception {
        var large = new byte[10 * MEGABYTE + 1];

        try (var api = ApiBehind.answering(exchange -> {
            exchange.getRequestBody().readAllBytes();
            exchange.sendResponseHeaders(204, ApiBehind.NOTHING);
        })) {
            var proxy = api.proxyOf(story);
            var announced = bytes(
                    request(proxy + "x").POST(BodyPublishers.ofByteArray(large)).build());
            var unannounced = bytes(request(proxy + "x")
                    .POST(BodyPublishers.fromPublisher(BodyPublishers.ofByteArray(large)))
                    .build());

            assertThat(announced.statusCode()).isEqualTo(413);
            assertThat(unannounced.statusCode()).isEqualTo(413);
        }
    }

    @Test
    void fifty_megabytes_come_through() throws Exception {
        var piece = new byte[MEGABYTE];

        try (var api = ApiBehind.answering(exchange -> {
            exchange.sendResponseHeaders(200, ApiBehind.CHUNKED);
            for (var i = 0; i < 50; i++) {
                exchange.getResponseBody().write(piece);
            }
        })) {
            var answer = stream(request(api.proxyOf(story) + "x").GET().build());

            assertThat(answer.body().transferTo(OutputStream.nullOutputStream()))
                    .isEqualTo(50L * MEGABYTE);
        }
    }

    /** The API goes on only when its first words have arrived: whoever gathers an answer would wait for ever. */
    @Test
    void an_answer_is_not_gathered_on_its_way() throws Exception {
        var arrived = new CountDownLatch(1);

        try (var api = ApiBehind.answering(exchange -> {
            exchange.sendResponseHeaders(200, ApiBehind.CHUNKED);
            exchange.getResponseBody().write("first ".getBytes(UTF_8));
            exchange.getResponseBody().flush();
            await(arrived);
            exchange.getResponseBody().write("last".getBytes(UTF_8));
        })) {
            var body = stream(request(api.proxyOf(story) + "x").GET().build()).body();

            assertThat(body.readNBytes(6)).asString(UTF_8).isEqualTo("first ");
            arrived.countDown();
            assertThat(body.readAllBytes()).asString(UTF_8).isEqualTo("last");
        }
    }

    /** The caller goes on only when what is too large to be kept has begun to arrive. */
    @Test
    void a_large_body_is_not_gathered_on_its_way() throws Exception {
        var arrived = new CountDownLatch(1);

        try (var api = ApiBehind.answering(exchange -> {
                    exchange.getRequestBody().readNBytes(1);
                    arrived.countDown();
                    var rest = exchange.getRequestBody().readAllBytes().length;
                    exchange.sendResponseHeaders(200, ApiBehind.CHUNKED);
                    exchange.getResponseBody().write(String.valueOf(rest).getBytes(UTF_8));
                });
                var out = new PipedOutputStream()) {
            var in = new PipedInputStream(out, MEGABYTE);
            var answer = CLIENT.sendAsync(
                    request(api.proxyOf(story) + "x")
                            .POST(BodyPublishers.ofInputStream(() -> in))
                            .build(),
                    BodyHandlers.ofString());

            out.write(new byte[2 * MEGABYTE]);
            out.flush();
            await(arrived);
            out.write(new byte[MEGABYTE]);
            out.close();

            assertThat(answer.get(30, TimeUnit.SECONDS).body()).isEqualTo(String.valueOf(3 * MEGABYTE - 1));
        }
    }

    @Test
    void an_answer_that_breaks_off_is_not_taken_for_a_whole_one() {
        try (var known = ScriptedServer.start(Answers.raw("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf"));
                var chunked = ScriptedServer.start(
                        Answers.raw("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhalf \r\n"))) {
            for (var api : new ScriptedServer[] {known, chunked}) {
                var address = ApiBehind.proxyOf(story, api.at("").toString()) + "x";

                assertThatThrownBy(() -> bytes(request(address).GET().build())).isInstanceOf(IOException.class);
            }
        }
    }

    private static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(Api.address(path)).header("Authorization", "Bearer " + Api.KEY);
    }

    private static HttpResponse<byte[]> bytes(HttpRequest request) throws IOException, InterruptedException {
        return CLIENT.send(request, BodyHandlers.ofByteArray());
    }

    private static HttpResponse<InputStream> stream(HttpRequest request) throws IOException, InterruptedException {
        return CLIENT.send(request, BodyHandlers.ofInputStream());
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException ended) {
            throw new IllegalStateException(ended);
        }
    }

    private static byte[] gzip(String text) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(packed)) {
            out.write(text.getBytes(UTF_8));
        }
        return packed.toByteArray();
    }
}
