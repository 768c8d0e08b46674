package io.liaison.domain.connector;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.domain.error.Expectation;
import io.liaison.domain.error.Invalid.InvalidArgument;
import io.liaison.domain.error.Invalid.MissingParameter;
import io.vavr.collection.HashMap;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UrlTemplateTest {
    private static final UrlTemplate API = new UrlTemplate("https://{site}.example.com/api/{realm}");

    @Test
    void placeholders_are_filled_in() {
        var uri = API.expand(HashMap.of("site", "acme", "realm", "main")).get();

        assertThat(uri).hasToString("https://acme.example.com/api/main");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"evil.com#", "evil.com/", "a@b", "a?b", "..", "a..b", "", "a b", "a%2fb", "é", "a:b", "{x}"})
    void a_value_never_changes_which_part_it_stands_in(String hostile) {
        var outcome = API.expand(HashMap.of("site", hostile, "realm", "main"));

        assertThat(outcome.getLeft()).isEqualTo(new InvalidArgument("site", Expectation.PLACEHOLDER_VALUE));
    }

    @Test
    void a_port_is_taken_where_a_host_ends_and_nowhere_else() {
        var host = new UrlTemplate("https://{host}/api");

        assertThat(host.expand(HashMap.of("host", "jira.acme.example:8443"))
                        .get()
                        .getPort())
                .isEqualTo(8443);
        assertThat(API.expand(HashMap.of("site", "acme:80", "realm", "main")).isLeft())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://{site}2/api", "https://{site}{realm}/api"})
    void a_port_never_takes_what_follows_for_its_own(String template) {
        var outcome = new UrlTemplate(template).expand(HashMap.of("site", "acme:80", "realm", "1"));

        assertThat(outcome.getLeft()).isEqualTo(new InvalidArgument("site", Expectation.PLACEHOLDER_VALUE));
    }

    @Test
    void a_template_that_is_one_placeholder_takes_a_whole_address_and_nothing_else() {
        var issuer = new UrlTemplate("{issuer}");

        assertThat(issuer.expand(HashMap.of("issuer", "https://id.example.com/realms/a")))
                .contains(URI.create("https://id.example.com/realms/a"));
        assertThat(issuer.expand(HashMap.of("issuer", "id.example.com")).isLeft())
                .isTrue();
        assertThat(issuer.expand(HashMap.of("issuer", "https://id.example.com/#a"))
                        .isLeft())
                .isTrue();
    }

    @Test
    void a_value_of_many_labels_is_read_to_its_end() {
        var labels = "a" + ".a".repeat(30_000);

        assertThat(API.expand(HashMap.of("site", labels, "realm", "main")).map(URI::getHost))
                .contains(labels + ".example.com");
        assertThat(API.expand(HashMap.of("site", labels + "@", "realm", "main")).isLeft())
                .isTrue();
    }

    @Test
    void a_value_that_is_missing_is_named() {
        assertThat(API.expand(HashMap.of("site", "acme")).getLeft()).isEqualTo(new MissingParameter("realm"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "/api", "ftp://example.com", "https://", "https://user@example.com", "https://a/#b", "{x}y"})
    void what_is_no_address_is_refused(String raw) {
        assertThat(UrlTemplate.of("tokenUrl", raw).getLeft())
                .isEqualTo(new InvalidArgument("tokenUrl", Expectation.URL_TEMPLATE));
    }
}
