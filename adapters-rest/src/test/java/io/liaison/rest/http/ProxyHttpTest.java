package io.liaison.rest.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.Locale;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ProxyHttpTest {
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
}
