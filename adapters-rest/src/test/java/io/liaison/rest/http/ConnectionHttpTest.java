package io.liaison.rest.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ConnectionHttpTest {
    private final Story story = new Story();
    private final Api api = story.api;

    @Test
    void a_new_connection_is_found_where_its_answer_says() {
        var created = story.connectMachine("liaison-machine-secret");

        var found = api.get(created.header("Location"));

        assertThat(created.status()).isEqualTo(201);
        assertThat(found.json()).isEqualTo(created.json());
        assertThat(found.text("/status")).isEqualTo("connected");
    }

    @Test
    void messages_are_there_only_while_it_is_broken() {
        assertThat(api.get(story.machine()).json().properties())
                .extracting(member -> member.getKey())
                .contains("checkedAt", "lastUsedAt", "default")
                .doesNotContain("message", "providerMessage");
    }

    @Test
    void what_the_provider_refuses_is_not_stored() {
        var refused = story.connectMachine("wrong");

        assertThat(refused.status()).isEqualTo(424);
        assertThat(refused.text("/providerMessage")).isNotEmpty();
        assertThat(api.get(story.connections()).json().at("/items")).isEmpty();
    }

    @Test
    void a_token_opens_the_api_of_the_provider_and_never_comes_with_a_refresh_token() {
        var token = api.get(story.machine() + "/token");

        assertThat(token.json().properties())
                .extracting(member -> member.getKey())
                .containsExactly("accessToken", "tokenType", "expiresAt", "scopes", "apiBaseUrl");
    }

    @Test
    void a_check_tells_what_it_found() {
        var report = api.post(story.machine() + "/check", "");

        assertThat(report.status()).isEqualTo(200);
        assertThat(report.text("/status")).isEqualTo("connected");
    }

    @Test
    void an_edit_changes_what_it_names_and_nothing_else() {
        var connection = story.machine();

        var edited = api.patch(connection, "{\"name\": \"Ledger\", \"default\": true}", "If-Match", "\"1\"");

        assertThat(edited.text("/name")).isEqualTo("Ledger");
        assertThat(edited.text("/pollingFrequency")).isEqualTo("PT5M");
        assertThat(edited.header("ETag")).isEqualTo("\"2\"");
    }

    @Test
    void an_edit_of_what_never_changes_is_refused() {
        var refused = api.patch(story.machine(), "{\"connector\": \"other\", \"authenticationType\": \"api_key\"}");

        assertThat(refused.json().at("/errors").findValuesAsText("pointer"))
                .containsExactly("/connector", "/authenticationType");
    }

    @Test
    void an_edit_of_an_older_version_is_refused() {
        var connection = story.machine();
        api.patch(connection, "{\"name\": \"Ledger\"}");

        var stale = api.patch(connection, "{\"name\": \"Books\"}", "If-Match", "\"1\"");

        assertThat(stale.status()).isEqualTo(412);
    }

    @Test
    void a_connection_is_found_by_what_it_is() {
        var connection = story.machine();
        api.patch(connection, "{\"name\": \"Ledger of the north\"}");

        var found = api.get(story.connections()
                + "?q=NORTH&connector=sandbox&status=connected&authenticationType=oauth2_client_credentials");

        assertThat(found.json().at("/items")).hasSize(1);
    }

    @Test
    void a_connection_that_something_refers_to_is_not_deleted() {
        var connection = story.machine();
        api.put(connection + "/references/process/p-1", "{\"name\": \"Invoices\"}");

        var refused = api.delete(connection);
        api.delete(connection + "/references/process/p-1");
        var deleted = api.delete(connection);

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text("/parameters/references")).isEqualTo("process Invoices (p-1)");
        assertThat(deleted.status()).isEqualTo(204);
        assertThat(api.get(connection).status()).isEqualTo(404);
    }

    @Test
    void fresh_details_leave_everything_else_as_it_was() {
        var connection = story.machine();

        var reconnected =
                api.post(connection + "/reconnect", "{\"fields\": {\"clientSecret\": \"liaison-machine-secret\"}}");

        assertThat(reconnected.status()).isEqualTo(200);
        assertThat(connection).endsWith(reconnected.text("/id"));
    }

    @Test
    void references_are_listed_by_kind() {
        var connection = story.machine();
        api.put(connection + "/references/app/a-1", "{\"name\": \"Portal\", \"url\": \"https://portal.example.com\"}");

        assertThat(api.get(connection + "/references")
                        .json()
                        .at("/items/0/name")
                        .asText())
                .isEqualTo("Portal");
        assertThat(api.put(connection + "/references/robot/r-1", "{\"name\": \"R\"}")
                        .status())
                .isEqualTo(404);
    }
}
