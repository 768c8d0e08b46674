package io.liaison.rest.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.rest.http.Api.Answer;
import io.quarkus.test.junit.QuarkusTest;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What clients put at an address of their choice: created once, replaced by whoever has read what it replaces. */
@QuarkusTest
class VersionHttpTest {
    private static final String DEFINITION = """
            {"name": "%s", "authentication": [{"type": "oauth2_client_credentials", "tokenUrl": "https://auth.example.com/token"}]}
            """;
    private static final String READ_FIRST = "\"1\"";
    private static final String READ_SECOND = "\"2\"";
    private final Story story = new Story();
    private final Api api = story.api;

    @ParameterizedTest
    @MethodSource("places")
    void the_first_one_is_created_and_found_at_its_address(Place place) {
        var created = put(place, "First");

        assertThat(created.status()).isEqualTo(201);
        assertThat(created.header("Location")).isEqualTo(place.address());
        assertThat(created.header("ETag")).isEqualTo(READ_FIRST);
        assertThat(created.json().at("/version").asInt()).isEqualTo(1);
    }

    @ParameterizedTest
    @MethodSource("places")
    void another_one_replaces_it_at_the_next_version(Place place) {
        put(place, "First");

        var replaced = put(place, "Second", "If-Match", READ_FIRST);

        assertThat(replaced.status()).isEqualTo(200);
        assertThat(replaced.header("Location")).isEmpty();
        assertThat(replaced.header("ETag")).isEqualTo(READ_SECOND);
    }

    @ParameterizedTest
    @MethodSource("places")
    void the_same_one_again_keeps_its_version(Place place) {
        var first = put(place, "First");

        var again = put(place, "First");

        assertThat(again.status()).isEqualTo(200);
        assertThat(again.header("ETag")).isEqualTo(READ_FIRST);
        assertThat(again.json()).isEqualTo(first.json());
    }

    @ParameterizedTest
    @MethodSource("places")
    void who_has_read_an_older_version_does_not_replace_it(Place place) {
        put(place, "First");
        put(place, "Second");

        var stale = put(place, "Third", "If-Match", READ_FIRST);

        assertThat(stale.status()).isEqualTo(412);
        assertThat(stale.text("/parameters/version")).isEqualTo("2");
    }

    @ParameterizedTest
    @MethodSource("places")
    void who_has_read_what_is_not_there_creates_nothing(Place place) {
        var gone = put(place, "First", "If-Match", READ_FIRST);

        assertThat(gone.status()).isEqualTo(404);
        assertThat(put(place, "First").status()).isEqualTo(201);
    }

    @ParameterizedTest
    @MethodSource("removable")
    void who_has_read_an_older_version_does_not_delete_it(Place place) {
        put(place, "First");
        put(place, "Second");

        assertThat(api.delete(place.address(), "If-Match", READ_FIRST).status()).isEqualTo(412);
        assertThat(api.delete(place.address(), "If-Match", READ_SECOND).status())
                .isEqualTo(204);
    }

    @Test
    void a_connector_tells_its_version_wherever_it_is_read() {
        var connector = connector();
        put(connector, "Named by its version");

        var listed = api.get("/api/v1/connectors?q=named%20by%20its%20version");

        assertThat(api.get(connector.address()).header("ETag")).isEqualTo(READ_FIRST);
        assertThat(listed.text("/items/0/version")).isEqualTo("1");
    }

    @Test
    void references_tell_their_versions_in_the_list() {
        var connection = story.machine();
        put(reference(connection), "First");
        put(reference(connection), "Second");

        assertThat(api.get(connection + "/references").text("/items/0/version")).isEqualTo("2");
    }

    @Test
    void what_was_read_before_a_check_can_be_edited_after_it() {
        var connection = story.machine();
        var read = api.get(connection);
        api.post(connection + "/check", "");

        var edited = api.patch(connection, "{\"name\": \"Ledger\"}", "If-Match", read.header("ETag"));

        assertThat(edited.status()).isEqualTo(200);
    }

    static Stream<Place> places() {
        return Stream.concat(removable(), Stream.of(app()));
    }

    static Stream<Place> removable() {
        return Stream.of(connector(), reference(new Story().machine()));
    }

    private static Place connector() {
        return new Place("/api/v1/connectors/" + Story.newKey(), DEFINITION);
    }

    private static Place reference(String connection) {
        return new Place(connection + "/references/process/month%20end%2F1", "{\"name\": \"%s\"}");
    }

    private static Place app() {
        var connector = connector();
        Api.asAdministrator().put(connector.address(), DEFINITION.formatted("With an app"));
        return new Place(connector.address() + "/oauth-app", "{\"clientId\": \"%s\", \"clientSecret\": \"s3cret\"}");
    }

    private Answer put(Place place, String name, String... headers) {
        return api.put(place.address(), place.body().formatted(name), headers);
    }

    /** An address, and what can be put there under some name. */
    record Place(String address, String body) {}
}
