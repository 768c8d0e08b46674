package io.liaison.rest.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

/** What goes over the line, and what does so once. */
@QuarkusTest
class SlowLineHttpTest {
    private static final Pattern FILE = Pattern.compile("(?:href|src)=\"(/console/[a-z]+\\.(?:css|js)\\?[0-9a-f]+)\"");

    @Test
    void pages_are_packed_for_browsers_that_can_unpack_them() throws IOException {
        for (var path : List.of("/console/sign-in", "/errors/20003")) {
            var packed = get(path, "Accept-Encoding", "gzip", "Accept", "text/html");
            var plain = Api.with("Accept", "text/html").get(path);

            assertThat(packed.headers().firstValue("Content-Encoding")).contains("gzip");
            assertThat(packed.headers().allValues("Vary")).contains("Accept-Encoding");
            assertThat(packed.body()).hasSizeLessThan(plain.body().length() / 2);
            assertThat(new GZIPInputStream(new ByteArrayInputStream(packed.body())))
                    .hasContent(plain.body());
            assertThat(plain.headers().allValues("Vary")).contains("Accept-Encoding");
        }
    }

    @Test
    void what_programs_ask_for_is_not_so_that_its_length_tells_nothing_of_its_secrets() {
        var answer = Api.with("Authorization", "Bearer " + Api.KEY, "Accept-Encoding", "gzip")
                .get("/api/v1/connectors?limit=50");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Encoding")).isEmpty();
    }

    @Test
    void a_page_names_the_edition_of_what_it_loads_so_that_browsers_keep_no_older_one() {
        var somebody = AtConsole.asAdministrator();

        var files = FILE.matcher(somebody.open("").body()).results().map(found -> found.group(1));

        assertThat(files).hasSize(3).allSatisfy(file -> {
            assertThat(Api.with().get(file).status()).isEqualTo(200);
            assertThat(Api.with().get(file).header("Cache-Control")).contains("max-age");
        });
    }

    private static HttpResponse<byte[]> get(String path, String... headers) {
        try (var client = HttpClient.newHttpClient()) {
            var request =
                    HttpRequest.newBuilder(Api.address(path)).headers(headers).build();
            return client.send(request, BodyHandlers.ofByteArray());
        } catch (IOException unanswered) {
            throw new UncheckedIOException(unanswered);
        } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
        }
    }
}
