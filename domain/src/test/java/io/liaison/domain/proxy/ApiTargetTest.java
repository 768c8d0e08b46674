package io.liaison.domain.proxy;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.domain.error.Expectation;
import io.liaison.domain.error.Invalid.InvalidArgument;
import io.liaison.domain.error.Invalid.PathOutsideApi;
import io.vavr.collection.LinkedHashMap;
import io.vavr.control.Option;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ApiTargetTest {
    private static final URI API = URI.create("https://api.example.com/v1/");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "tickets",
                "tickets/",
                "users/ada@example.com/messages",
                "documents:batchGet",
                "projects/group%2Fproject",
                "sites/https%3A%2F%2Fexample.com%2F/query",
                "files/100%25",
                "files/caf%C3%A9%20au%20lait",
                "a/..b/c../...",
                "odata/Customers('1')"
            })
    void what_leads_down_goes_on_as_it_is_spelt(String path) {
        assertThat(target(path).below(API)).hasToString("https://api.example.com/v1/" + path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "..",
                ".",
                "../admin",
                "a/../../admin",
                "a/./b",
                "%2e%2e/admin",
                "%2E%2E/admin",
                ".%2e/admin",
                "%252e%252e/admin",
                "%25252e%25252e/admin",
                "a%2f..%2f..%2fadmin",
                "a%252f..%252fadmin",
                "..;/admin",
                "..;x=1/admin",
                "..%3b/admin",
                "..%20/admin",
                "..%3F/admin",
                "%c0%ae%c0%ae/admin",
                "/other.example",
                "//other.example",
                "%2f%2fother.example",
                "a//b",
                "\\other.example",
                "a\\..\\b",
                "a%5c..%5cb",
                "%255c",
                "@other.example",
                "ada@other.example/x",
                "https://other.example",
                "https:other.example/..",
                "http:/other.example",
                "a b",
                "a\r\nHost: other.example",
                "a%0d%0aHost:%20other.example",
                "a%00",
                "a%250a",
                "a#fragment",
                "a?query",
                "%",
                "%2",
                "%zz",
                "caf\u00e9",
                "a|b"
            })
    void what_could_lead_elsewhere_goes_nowhere(String path) {
        assertThat(ApiTarget.of(path, Option.none()).getLeft()).isEqualTo(new PathOutsideApi(path));
    }

    @Test
    void a_path_without_an_end_goes_nowhere_and_is_not_repeated() {
        var refused = ApiTarget.of("a".repeat(10_000), Option.none()).getLeft();

        assertThat(refused).isEqualTo(new PathOutsideApi("a".repeat(200)));
    }

    @ParameterizedTest
    @CsvSource({
        "https://api.example.com,          tickets, https://api.example.com/tickets",
        "https://api.example.com/,         tickets, https://api.example.com/tickets",
        "https://api.example.com/v1,       '',      https://api.example.com/v1/",
        "https://api.example.com:8443/a/b, c,       https://api.example.com:8443/a/b/c",
        "https://api.example.com/v1?v=2,   tickets, https://api.example.com/v1/tickets?v=2"
    })
    void a_path_is_appended_to_the_address_of_the_api(URI api, String path, URI whole) {
        assertThat(target(path).below(api)).isEqualTo(whole);
    }

    @Test
    void a_query_goes_along_as_it_is_spelt() {
        var target = ApiTarget.of("tickets", Option.some("q=a%20b+c&filter[x]=1&q=..%2f..&&e"))
                .get();

        assertThat(target.below(API))
                .hasToString("https://api.example.com/v1/tickets?q=a%20b+c&filter[x]=1&q=..%2f..&&e");
        assertThat(target.below(URI.create("https://api.example.com?v=2")))
                .hasToString("https://api.example.com/tickets?v=2&q=a%20b+c&filter[x]=1&q=..%2f..&&e");
    }

    @Test
    void parameters_are_added_so_that_they_mean_themselves() {
        var target = ApiTarget.of("tickets", Option.some("q=1")).get();

        var added = target.with(LinkedHashMap.of("api version", "2&3", "caf\u00e9", "#"));

        assertThat(added.below(API))
                .hasToString("https://api.example.com/v1/tickets?q=1&api%20version=2%263&caf%C3%A9=%23");
        assertThat(target.with(LinkedHashMap.empty())).isEqualTo(target);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a b", "a=%", "a#b", "a=\r\n", "a=\u00e9", "a=\"b\""})
    void a_query_that_is_none_goes_nowhere(String query) {
        assertThat(ApiTarget.of("tickets", Option.some(query)).getLeft())
                .isEqualTo(new InvalidArgument("query", Expectation.QUERY_STRING));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "api_key=1",
                "a=1&api_key",
                "a=1;api_key=2",
                "API_KEY=1",
                "%61pi_key=1",
                "%2561pi_key=1",
                "api%5Fkey=1",
                "+api_key=1"
            })
    void a_parameter_is_found_however_it_is_spelt(String query) {
        assertThat(ApiTarget.of("", Option.some(query)).get().asks("api_key")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a=api_key", "my_api_key=1", "api_keys=1"})
    void another_parameter_is_another(String query) {
        assertThat(ApiTarget.of("", Option.some(query)).get().asks("api_key")).isFalse();
    }

    private static ApiTarget target(String path) {
        return ApiTarget.of(path, Option.none()).get();
    }
}
