package io.liaison.rest.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.rest.fixture.Patience;
import io.quarkus.test.junit.QuarkusTest;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class OperationsHttpTest {
    private final Api anyone = Api.with();

    @Test
    void the_server_is_alive_and_ready() {
        assertThat(anyone.get("/health/live").text("/status")).isEqualTo("UP");
        assertThat(anyone.get("/health/ready").text("/checks/0/name")).isEqualTo("storage");
    }

    @Test
    void metrics_tell_of_the_process() {
        Patience.until(() -> anyone.get("/metrics").body().contains("jvm_gc_max_data_size_bytes"));

        assertThat(anyone.get("/metrics").body())
                .contains("process_uptime_seconds", "process_cpu_usage", "process_files_open_files")
                .contains("jvm_classes_loaded_classes", "jvm_memory_used_bytes", "jvm_threads_live_threads");
    }

    @Test
    void metrics_count_requests_by_address_and_not_by_identifier() {
        Api.asAdministrator().get("/api/v1/folders/0197-nothing");

        assertThat(anyone.get("/metrics").body())
                .contains("http_server_requests_seconds_count")
                .contains("uri=\"/api/v1/folders/{id}\"")
                .doesNotContain("0197-nothing");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/folders",
                "/api/v1/folders/{id}",
                "/api/v1/folders/personal",
                "/api/v1/folders/{id}/move",
                "/api/v1/folders/{id}/connections",
                "/api/v1/connectors",
                "/api/v1/connectors/{key}",
                "/api/v1/connectors/{key}/oauth-app",
                "/api/v1/policies/connectors",
                "/api/v1/connections",
                "/api/v1/connections/{id}",
                "/api/v1/connections/{id}/check",
                "/api/v1/connections/{id}/reconnect",
                "/api/v1/connections/{id}/move",
                "/api/v1/errors",
                "/api/v1/errors/{code}",
                "/errors/{code}",
                "/api/v1/connections/{id}/token",
                "/api/v1/connections/{id}/proxy/{path}",
                "/api/v1/connections/{id}/references",
                "/api/v1/connections/{id}/references/{kind}/{key}",
                "/api/v1/connections/{id}/access",
                "/api/v1/connections/{id}/activity",
                "/api/v1/connections/{id}/deletion",
                "/api/v1/connections/{id}/triggers",
                "/api/v1/triggers/{id}",
                "/api/v1/triggers/{id}/test",
                "/api/v1/triggers/{id}/deliveries",
                "/api/v1/triggers/{id}/deliveries/{deliveryId}/redeliver",
                "/api/v1/events/{id}",
                "/api/v1/keys/rotation",
                "/api/v1/keys/master/rotation",
                "/api/v1/audit",
                "/api/v1/audit/verification",
                "/api/v1/folders/{id}/access",
                "/api/v1/folders/{id}/members",
                "/api/v1/folders/{id}/members/{principalId}",
                "/api/v1/roles",
                "/api/v1/roles/{name}",
                "/api/v1/principals",
                "/api/v1/principals/{id}",
                "/api/v1/principals/{id}/keys",
                "/api/v1/principals/{id}/keys/{keyId}",
                "/api/v1/principals/{id}/handover",
                "/oauth/start/{ticket}",
                "/oauth/callback",
                "/hooks/{address}"
            })
    void every_address_is_described(String address) {
        assertThat(anyone.get("/openapi").json().at("/paths").has(address)).isTrue();
    }

    @Test
    void every_operation_says_what_it_is_for_and_that_it_may_answer_a_problem() {
        var paths = anyone.get("/openapi").json().at("/paths");

        var operations = StreamSupport.stream(paths.spliterator(), false)
                .flatMap(path -> StreamSupport.stream(path.spliterator(), false));

        assertThat(operations).allSatisfy(operation -> {
            assertThat(operation.at("/summary").asText()).isNotEmpty();
            assertThat(operation.at("/tags")).isNotEmpty();
            assertThat(operation.at("/responses/default/$ref").asText()).endsWith("/Problem");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/connectors/{key}",
                "/api/v1/connectors/{key}/oauth-app",
                "/api/v1/connections/{id}/references/{kind}/{key}"
            })
    void what_clients_put_is_described_as_new_or_replaced_and_may_demand_a_version(String address) {
        var put = anyone.get("/openapi?format=json")
                .json()
                .at("/paths")
                .get(address)
                .get("put");

        assertThat(put.at("/responses").properties())
                .extracting(answer -> answer.getKey())
                .contains("200", "201");
        assertThat(put.at("/parameters").findValuesAsText("name")).contains("If-Match");
    }

    @Test
    void every_post_of_the_interface_may_be_given_a_key_unless_the_key_is_for_somebody_else() {
        var paths = anyone.get("/openapi?format=json").json().at("/paths");

        var posts = paths.properties().stream()
                .filter(path ->
                        path.getKey().startsWith("/api/v1") && path.getValue().has("post"))
                .filter(path -> !path.getKey().contains("/proxy/"))
                .map(path -> path.getValue().at("/post"));

        assertThat(posts)
                .isNotEmpty()
                .allSatisfy(post -> assertThat(post.at("/parameters").findValuesAsText("$ref"))
                        .containsExactly("#/components/parameters/IdempotencyKey"));
    }

    @Test
    void every_schema_that_is_referred_to_is_there() {
        var description = anyone.get("/openapi").json();

        assertThat(description.findValuesAsText("$ref"))
                .allSatisfy(reference -> assertThat(
                                description.at(reference.substring(1)).isMissingNode())
                        .as(reference)
                        .isFalse());
    }
}
