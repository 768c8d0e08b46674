package io.liaison.domain.connector;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.domain.authentication.RequestMethod;
import io.liaison.domain.error.Expectation;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Invalid.InvalidArgument;
import io.liaison.domain.error.Invalid.MissingParameter;
import io.liaison.domain.shared.TextTemplate;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ApiRequestTest {
    private static final Option<UrlTemplate> BASE = Option.some(new UrlTemplate("https://{site}.example.com/api/"));
    private static final Map<String, String> KNOWN = HashMap.of("site", "acme");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/deals?since={cursor}          | 2026-01-01T00:00:00Z | /deals?since=2026-01-01T00%3A00%3A00Z",
                "/deals?since={cursor}          | a+b/c==              | /deals?since=a%2Bb%2Fc%3D%3D",
                "/deals?since={cursor}          | 1&admin=1#x          | /deals?since=1%26admin%3D1%23x",
                "/deals?since={cursor}          | {site}               | /deals?since=%7Bsite%7D",
                "/deals?since={cursor}          | é                    | /deals?since=%C3%A9",
                "/deals?q=at%3E%27{cursor}%27&x | 1 2                  | /deals?q=at%3E%271%202%27&x",
                "/deals/{cursor}/next           | 42                   | /deals/42/next"
            })
    void what_means_something_to_the_provider_alone_is_spelled_so_that_it_stays_where_it_is_put(
            String target, String cursor, String address) {
        assertThat(address(target, HashMap.of("cursor", cursor)))
                .isEqualTo(Either.right(URI.create("https://acme.example.com/api" + address)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/deals?page={page}        | /deals",
                "/deals?a=1&page={page}&b  | /deals?a=1&b",
                "/deals?page=p{page}       | /deals?page=p",
                "/deals?{page}             | /deals?"
            })
    void a_parameter_that_is_nothing_but_what_is_empty_is_left_out(String target, String address) {
        assertThat(address(target, HashMap.of("page", "")))
                .isEqualTo(Either.right(URI.create("https://acme.example.com/api" + address)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/deals/{cursor}                   | a/b     ",
                "/deals/{cursor}                   | ..      ",
                "/deals/{cursor}                   | ''      ",
                "/deals/{cursor}                   | a%2fb   ",
                "https://{cursor}/deals            | evil.com",
                "https://{cursor}.example.com/     | evil    ",
                "https://example.com:{cursor}/     | 80      ",
                "https://{cursor}                  | evil.com"
            })
    void it_never_stands_in_a_host_and_in_a_path_only_as_a_segment(String target, String cursor) {
        assertThat(address(target, HashMap.of("cursor", cursor)))
                .isEqualTo(Either.left(new InvalidArgument("cursor", Expectation.PLACEHOLDER_VALUE)));
    }

    @Test
    void what_is_known_besides_names_hosts_as_ever() {
        assertThat(address("https://{site}.example.org/?at={site}-{cursor}", HashMap.of("cursor", "a:b")))
                .isEqualTo(Either.right(URI.create("https://acme.example.org/?at=acme-a%3Ab")));
    }

    @Test
    void what_nobody_knows_is_named() {
        assertThat(address("/deals?since={cursor}", HashMap.empty()))
                .isEqualTo(Either.left(new MissingParameter("cursor")));
        assertThat(request("/deals?since={cursor}").address(Option.none(), KNOWN, HashMap.of("cursor", "1")))
                .isEqualTo(Either.left(new MissingParameter("apiBaseUrl")));
    }

    private static Either<Failure, URI> address(String target, Map<String, String> inQuery) {
        return request(target).address(BASE, KNOWN, inQuery);
    }

    private static ApiRequest request(String target) {
        return new ApiRequest(RequestMethod.GET, new TextTemplate(target), Option.none());
    }
}
