package io.liaison.rest.http;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import io.liaison.providers.fixture.Answers;
import io.liaison.providers.fixture.ScriptedServer;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.net.Socket;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ProxyHttpTest {
    private static final int MEGABYTE = 1 << 20;
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private final Story story = new Story();

    @Test
    void a_request_goes_through_a_connection_without_its_token_being_seen() {
        var answer = story.api.get(story.machine() + "/proxy/tickets?status=open");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().at("/items")).isNotEmpty();
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        assertThat(answer.headers().firstValue("Content-Language")).isEmpty();
    }

    @Test
    void a_token_that_the_api_no_longer_accepts_is_replaced_unnoticed() {
        var connection = story.machine();
        story.breaks("action=expire&client=liaison-machine");

        assertThat(story.api.get(connection + "/proxy/tickets").status()).isEqualTo(200);
    }

    @Test
    void a_refusal_by_the_api_comes_back_as_it_is_and_breaks_nothing() {
        var connection = story.machine();
        story.breaks("action=fail&target=tickets&kind=401&times=2");

        assertThat(story.api.get(connection + "/proxy/tickets").status()).isEqualTo(401);
        assertThat(story.api.get(connection).text("/status")).isEqualTo("connected");
    }

    @Test
    void an_api_that_asks_for_patience_is_not_asked_again_before_it_is_over() {
        var connection = story.machine();
        story.breaks("action=fail&target=tickets&kind=429&times=1&retryAfter=60");

        var first = story.api.get(connection + "/proxy/tickets");
        var second = story.api.get(connection + "/proxy/tickets");

        assertThat(first.status()).isEqualTo(429);
        assertThat(first.header("Retry-After")).isEqualTo("60");
        assertThat(second.status()).isEqualTo(503);
        assertThat(second.text("/name")).isEqualTo("ProviderBusy");
        assertThat(Integer.parseInt(second.header("Retry-After"))).isBetween(30, 60);
    }

    @Test
    void whoever_may_only_look_sends_nothing() {
        var connection = story.machine();

        assertThat(story.as(Api.VIEWERS_KEY).get(connection + "/proxy/tickets").status())
                .isEqualTo(403);
        assertThat(story.as(Api.STRANGERS_KEY)
                        .get(connection + "/proxy/tickets")
                        .status())
                .isEqualTo(404);
        assertThat(Api.with().get(connection + "/proxy/tickets").status()).isEqualTo(401);
    }

    @Test
    void everything_that_is_the_caller_s_to_say_arrives_and_nothing_else() {
        try (var api = ApiBehind.answering(ProxyHttpTest::tellHeaders)) {
            var answer = story.api.send(
                    "PUT",
                    api.proxyOf(story) + "a/b%2Fc?q=%20x&y",
                    "{}",
                    "Content-Type",
                    "application/merge-patch+json",
                    "Idempotency-Key",
                    "key-1",
                    "Accept",
                    "text/csv",
                    "Cookie",
                    "session=1",
                    "X-Forwarded-For",
                    "10.0.0.1",
                    "Via",
                    "1.1 here");

            assertThat(api.asked()).containsExactly("PUT /base/a/b%2Fc?q=%20x&y");
            assertThat(answer.body().lines())
                    .contains(
                            "authorization: Bearer " + ApiBehind.KEY,
                            "content-type: application/merge-patch+json",
                            "idempotency-key: key-1",
                            "accept: text/csv",
                            "content-length: 2")
                    .noneMatch(line -> line.startsWith("cookie") || line.startsWith("x-forwarded"))
                    .noneMatch(line -> line.startsWith("via") || line.contains(Api.KEY));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "..",
                "../../../other",
                "%2e%2e/other",
                "%2E%2e%2Fother",
                "%252e%252e/other",
                "a/%2e%2e/%2e%2e/other",
                "..;/other",
                "/other.example/",
                "//other.example",
                "%2f%2fother.example",
                "%5c%5cother.example",
                "@other.example/",
                "http://other.example/",
                "a%00",
                "a%0d%0aHost:%20other.example"
            })
    void no_path_leads_out_of_the_api(String path) throws IOException {
        try (var api = ApiBehind.echoing()) {
            var answer =
                    raw("GET " + api.proxyOf(story) + path + " HTTP/1.1\r\nHost: here\r\nConnection: close\r\n", "");

            assertThat(answer).startsWith("HTTP/1.1 4").containsIgnoringCase("content-type: application/problem+json");
            assertThat(api.asked()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Length: 5\r\nContent-Length: 6\r\n",
                "Transfer-Encoding: xchunked\r\nContent-Length: 5\r\n",
                "Transfer-Encoding: chunked, identity\r\n",
                "Content-Length: -1\r\n",
                "Content-Length: 5, 5\r\n",
                "X-Note: a\u0000b\r\n"
            })
    void a_request_that_can_be_read_in_two_ways_is_not_sent(String headers) throws IOException {
        try (var api = ApiBehind.echoing()) {
            var head = "POST " + api.proxyOf(story) + "echo HTTP/1.1\r\nHost: here\r\nConnection: close\r\n" + headers;

            assertThat(raw(head, "0\r\n\r\nGET /base/smuggled HTTP/1.1\r\nHost: there\r\n\r\n"))
                    .startsWith("HTTP/1.1 4");
            assertThat(api.asked()).isEmpty();
        }
    }

    /** Chunks count (RFC 9112, 6.3), and what goes on is framed anew: once, as one request. */
    @Test
    void a_length_beside_chunks_smuggles_nothing() throws IOException {
        try (var api = ApiBehind.echoing()) {
            var head = "POST " + api.proxyOf(story) + "echo HTTP/1.1\r\nHost: here\r\nConnection: close\r\n"
                    + "Content-Length: 48\r\nTransfer-Encoding: chunked\r\n";

            raw(head, "0\r\n\r\nGET /base/smuggled HTTP/1.1\r\nHost: there\r\n\r\n");

            assertThat(api.asked()).allMatch("POST /base/echo"::equals).hasSizeLessThan(2);
        }
    }

    @Test
    void trace_and_connect_are_not_among_the_methods() throws IOException {
        try (var api = ApiBehind.echoing()) {
            var proxy = api.proxyOf(story);

            var answer = raw("TRACE " + proxy + "a/b HTTP/1.1\r\nHost: here\r\nConnection: close\r\n", "");

            assertThat(answer).startsWith("HTTP/1.1 4");
            assertThat(api.asked()).isEmpty();
        }
    }

    @Test
    void every_other_method_is() throws IOException {
        try (var api = ApiBehind.answering(exchange -> exchange.sendResponseHeaders(204, ApiBehind.NOTHING))) {
            var proxy = api.proxyOf(story);

            for (var method : new String[] {"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"}) {
                assertThat(story.api.send(method, proxy + "x", "").status()).isEqualTo(204);
            }

            assertThat(api.asked())
                    .containsExactly(
                            "GET /base/x",
                            "HEAD /base/x",
                            "POST /base/x",
                            "PUT /base/x",
                            "PATCH /base/x",
                            "DELETE /base/x",
                            "OPTIONS /base/x");
        }
    }

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

    @Test
    void a_redirection_comes_back_and_says_where_only_within_the_api() {
        try (var elsewhere = ApiBehind.echoing();
                var api = ApiBehind.answering(exchange -> {
                    exchange.getResponseHeaders()
                            .add("Location", exchange.getRequestURI().getQuery());
                    exchange.sendResponseHeaders(302, ApiBehind.NOTHING);
                })) {
            var proxy = api.proxyOf(story);

            var inside = story.api.get(proxy + "x?/base/y");
            var outside = story.api.get(proxy + "x?http://other.example/");

            assertThat(inside.status()).isEqualTo(302);
            assertThat(inside.header("Location")).isEqualTo("/base/y");
            assertThat(outside.status()).isEqualTo(302);
            assertThat(outside.headers().firstValue("Location")).isEmpty();
            assertThat(elsewhere.asked()).isEmpty();
            assertThat(api.asked()).hasSize(2);
        }
    }

    @Test
    void what_repeats_the_credential_or_sets_a_cookie_does_not_come_back() {
        try (var api = ApiBehind.answering(exchange -> {
            exchange.getResponseHeaders()
                    .add("X-Echo", exchange.getRequestHeaders().getFirst("Authorization"));
            exchange.getResponseHeaders().add("Set-Cookie", "session=1");
            exchange.getResponseHeaders().add("X-Fine", "yes");
            exchange.sendResponseHeaders(200, ApiBehind.NOTHING);
        })) {
            var answer = story.api.get(api.proxyOf(story) + "x");

            assertThat(answer.header("X-Fine")).isEqualTo("yes");
            assertThat(answer.headers().map()).doesNotContainKeys("x-echo", "set-cookie");
        }
    }

    @Test
    void an_api_inside_is_not_called() {
        var answer = story.api.get(ApiBehind.proxyOf(story, "https://10.0.0.1") + "x");

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.text("/name")).isEqualTo("EgressRefused");
    }

    @Test
    void metrics_count_them_by_address_and_not_by_path() {
        story.api.get(story.machine() + "/proxy/tickets?x=1");
        story.api.get(story.machine() + "/proxy/nowhere/at/all");
        story.api.get(story.machine() + "/proxy/nowhere//at/all");

        assertThat(Api.with().get("/metrics").body())
                .contains("uri=\"/api/v1/connections/{id}/proxy/{path}\"")
                .doesNotContain("proxy/nowhere", "proxy/tickets");
    }

    @Test
    void the_audit_tells_of_requests() {
        var connection = story.machine();
        story.api.get(connection + "/proxy/tickets");

        var activity = story.api.get(connection + "/activity");

        assertThat(activity.text("/items/0/action")).isEqualTo("connection.request");
        assertThat(activity.text("/items/0/details/method")).isEqualTo("GET");
    }

    private static void tellHeaders(HttpExchange exchange) throws IOException {
        var told = new StringBuilder();
        exchange.getRequestHeaders()
                .forEach((name, values) -> values.forEach(value -> told.append(name.toLowerCase(Locale.ROOT))
                        .append(": ")
                        .append(value)
                        .append('\n')));
        exchange.sendResponseHeaders(200, ApiBehind.CHUNKED);
        exchange.getResponseBody().write(told.toString().getBytes(UTF_8));
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

    private static String raw(String head, String body) throws IOException {
        var address = Api.address("/");
        try (var socket = new Socket(address.getHost(), address.getPort())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream()
                    .write((head + "Authorization: Bearer " + Api.KEY + "\r\n\r\n" + body).getBytes(ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), ISO_8859_1);
        }
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
