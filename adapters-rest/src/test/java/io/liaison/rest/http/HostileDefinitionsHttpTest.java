package io.liaison.rest.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What somebody may send as a definition who means harm. */
@QuarkusTest
class HostileDefinitionsHttpTest {
    private static final String GOOD = """
            name: Harmless
            apiBaseUrl: https://{host}.example.com/api
            fields:
              - {name: host, required: true, pattern: "[a-z0-9.-]+"}
            authentication:
              - {type: oauth2_client_credentials, tokenUrl: "https://{host}.example.com/token"}
            """;
    private final Api api = Api.asAdministrator();

    static Stream<Arguments> unreadable() {
        return Stream.of(
                Arguments.of("a bomb", "a: &a [x, x]\nb: &b [*a, *a, *a]\nc: [*b, *b, *b]\n", 400),
                Arguments.of("a name twice", GOOD + "name: Harmful\n", 400),
                Arguments.of("ten megabytes", "name: " + "x".repeat(10_000_000), 413),
                Arguments.of("endless nesting", "[".repeat(10_000), 400));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("unreadable")
    void is_not_read_to_its_end(String what, String definition, int status) {
        assertThat(put("hostile", definition).status()).isEqualTo(status);
        assertThat(api.get("/api/v1/connectors/hostile").status()).isEqualTo(404);
    }

    static Stream<Arguments> faulty() {
        return Stream.of(
                Arguments.of("an unknown member", GOOD + "colour: red\n", "/colour"),
                Arguments.of("a pattern that goes back", GOOD.replace("[a-z0-9.-]+", "(a)\\\\1"), "/fields/0/pattern"),
                Arguments.of(
                        "a file's address",
                        GOOD.replace("https://{host}.example.com/api", "file:///etc"),
                        "/apiBaseUrl"),
                Arguments.of(
                        "a user in an address",
                        GOOD.replace("https://{host}.example.com/api", "https://a@b.example"),
                        "/apiBaseUrl"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faulty")
    void is_refused_at_its_place(String what, String definition, String pointer) {
        var refused = put("hostile", definition);

        assertThat(refused.json().at("/errors").findValuesAsText("pointer")).containsExactly(pointer);
    }

    /** Such a pattern would keep an engine that goes back busy for longer than anybody lives. */
    @Test
    void may_hold_a_pattern_that_elsewhere_never_ends() {
        put("patient", GOOD.replace("[a-z0-9.-]+", "(a+)+b"));

        var refused = connect("patient", "a".repeat(60));

        assertThat(refused.json().at("/errors").findValuesAsText("pointer")).containsExactly("/fields/host");
    }

    @Test
    void is_never_followed_to_a_private_host() {
        put("inward", GOOD.replace("https://{host}.example.com/token", "http://169.254.169.254/{host}"));
        put("homeward", GOOD.replace("https://{host}.example.com/token", "https://{host}/token"));

        assertThat(connect("inward", "latest").text("/name")).isEqualTo("EgressRefused");
        assertThat(connect("homeward", "127.0.0.1").text("/name")).isEqualTo("EgressRefused");
    }

    @Test
    void takes_no_place_of_what_comes_with_the_product() {
        var name = api.get("/api/v1/connectors/slack").text("/name");

        assertThat(put("slack", GOOD).status()).isEqualTo(409);
        assertThat(api.get("/api/v1/connectors/slack").text("/name")).isEqualTo(name);
    }

    private Api.Answer connect(String connector, String host) {
        var folder = api.put("/api/v1/folders/personal", "{}").text("/id");
        return api.post("/api/v1/folders/" + folder + "/connections", """
                {"connector": "%s", "authenticationType": "oauth2_client_credentials",
                 "fields": {"host": "%s", "clientId": "x", "clientSecret": "y"}}""".formatted(connector, host));
    }

    private Api.Answer put(String key, String definition) {
        return api.send("PUT", "/api/v1/connectors/" + key, definition, "Content-Type", "application/yaml");
    }
}
