package io.liaison.rest.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class MoveHttpTest {
    private final Story story = new Story();
    private final Story elsewhere = new Story();
    private final String connection = story.machine();

    @Test
    void a_connection_moves_and_works_on() {
        var moved = move("{\"folderId\": \"" + elsewhere.folder + "\"}");

        assertThat(moved.status()).isEqualTo(200);
        assertThat(moved.text("/folder/id")).isEqualTo(elsewhere.folder);
        assertThat(moved.header("ETag")).isEqualTo("\"" + moved.text("/version") + "\"");
        assertThat(story.api.get(connection + "/token").status()).isEqualTo(200);
    }

    @Test
    void who_has_read_an_older_version_is_told_to_read_again() {
        var stale = story.api.post(
                connection + "/move", "{\"folderId\": \"" + elsewhere.folder + "\"}", "If-Match", "\"99\"");

        assertThat(stale.status()).isEqualTo(412);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}|1014|400",
                "{\"folderId\": \"top\"}|1009|400",
                "{\"folderId\": 7}|1009|400",
                "{\"folderId\": \"0197f3a0-0000-7000-8000-000000000000\"}|1002|404",
                "{\"folder\": \"x\", \"folderId\": 7}|20000|400"
            })
    void a_move_to_nowhere_changes_nothing(String body, int code, int status) {
        var refused = move(body);

        assertThat(refused.status()).isEqualTo(status);
        assertThat(refused.json().at("/code").asInt()).isEqualTo(code);
        assertThat(story.api.get(connection).text("/folder/id")).isEqualTo(story.folder);
    }

    private Api.Answer move(String body) {
        return story.api.post(connection + "/move", body);
    }
}
