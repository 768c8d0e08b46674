package io.liaison.rest.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What pages are told while somebody looks at them. */
@QuarkusTest
class LiveHttpTest {

    @Test
    void a_page_that_shows_something_else_is_told_at_once_what_it_should_show() throws Exception {
        var connection = new Story().connectMachine("liaison-machine-secret").text("/id");
        var seen = seen("/console/connections/" + connection);

        var told = told("/console/connections/" + connection + "/live?seen=something-else");

        assertThat(told).contains("id:" + seen, "event:changed");
    }

    @Test
    void a_proxy_neither_keeps_nor_gathers_what_pages_are_told() throws Exception {
        var answer = watch("/console/live?list");

        try (var lines = answer.body()) {
            assertThat(lines.findFirst()).contains(":watching");
            assertThat(answer.headers().firstValue("X-Accel-Buffering")).contains("no");
            assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
        }
    }

    @Test
    void who_is_not_signed_in_is_told_nothing() {
        var refused = Api.with("Accept", "text/event-stream").get("/console/live");

        assertThat(refused.status()).isIn(303, 401);
    }

    /** What the page says that it shows. */
    private static String seen(String page) {
        var shown = Api.with("Cookie", cookie()).get(page).body();
        return shown.replaceAll("(?s).*data-seen=\"([^\"]*)\".*", "$1");
    }

    /** The first event, line by line, and what goes before it. */
    private static List<String> told(String path) throws IOException, InterruptedException {
        try (var lines = watch(path).body()) {
            return lines.takeWhile(line -> !line.startsWith("data:")).toList();
        }
    }

    private static HttpResponse<Stream<String>> watch(String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(Api.address(path)).header("Cookie", cookie());
        return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofLines());
    }

    private static String cookie() {
        var signedIn = Api.with()
                .send(
                        "POST",
                        "/console/sign-in",
                        "key=" + Api.KEY,
                        "Content-Type",
                        "application/x-www-form-urlencoded",
                        "Sec-Fetch-Site",
                        "same-origin");
        return signedIn.header("Set-Cookie").split(";", 2)[0];
    }
}
