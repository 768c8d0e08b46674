package io.liaison.rest.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.rest.http.Api.Answer;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class ProblemsHttpTest {
    private final Api api = Api.asAdministrator();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            GET    | /nowhere                | application/json | application/json | 404
            GET    | /api/v1/nowhere         | application/json | application/json | 404
            GET    | /api/v1/folders/nothing | application/json | application/json | 404
            PUT    | /api/v1/folders/x       | application/json | application/json | 405
            POST   | /api/v1/folders         | application/json | text/csv         | 406
            POST   | /api/v1/folders         | text/plain       | application/json | 415
            POST   | /api/v1/folders         | application/yaml | application/json | 415
            """)
    void what_the_framework_refuses_is_a_problem_too(
            String method, String path, String contentType, String accept, int status) {
        var answer = api.send(method, path, "{}", "Content-Type", contentType, "Accept", accept);

        assertProblem(answer, status);
    }

    @Test
    void a_method_that_an_address_does_not_take_is_told_those_that_it_takes() {
        assertThat(api.delete("/api/v1/folders").header("Allow")).isEqualTo("GET, HEAD, OPTIONS, POST");
    }

    @Test
    void a_body_above_a_megabyte_is_refused() {
        var answer = api.post("/api/v1/folders", "{\"name\": \"" + "x".repeat(1_048_576) + "\"}");

        assertProblem(answer, 413);
    }

    @Test
    void a_name_of_almost_a_megabyte_is_a_bad_name() {
        var answer = api.post("/api/v1/folders", "{\"name\": \"" + "x".repeat(1_000_000) + "\"}");

        assertThat(answer.text("/errors/0/pointer")).isEqualTo("/name");
    }

    @Test
    void a_body_that_is_not_json_is_refused_with_its_place() {
        var answer = api.post("/api/v1/folders", "{\"name\": \"Ledger\",}");

        assertThat(answer.text("/parameters/where")).isEqualTo("1:19");
    }

    @Test
    void a_body_with_several_faults_is_answered_with_all_of_them() {
        var answer = api.post("/api/v1/folders", "{\"name\": \"a/b\", \"description\": 7, \"colour\": \"red\"}");

        assertThat(answer.json().at("/errors").findValuesAsText("pointer"))
                .containsExactlyInAnyOrder("/name", "/description", "/colour");
    }

    @Test
    void a_query_with_several_faults_is_answered_with_all_of_them() {
        var answer = api.get("/api/v1/folders?limit=0&sort=colour&parentId=top");

        assertThat(answer.json().at("/errors").findValuesAsText("pointer"))
                .containsExactlyInAnyOrder("/limit", "/sort", "/parentId");
    }

    @Test
    void nobody_comes_in_without_a_key() {
        var answer = Api.with().get("/api/v1/folders");

        assertProblem(answer, 401);
        assertThat(answer.header("WWW-Authenticate")).isEqualTo("Bearer");
    }

    @Test
    void nobody_comes_in_with_a_key_that_is_not_ours() {
        var answer = Api.with("Authorization", "Bearer somebody-elses").get("/api/v1/folders");

        assertProblem(answer, 401);
        assertThat(answer.header("WWW-Authenticate")).isEqualTo("Bearer error=\"invalid_token\"");
    }

    @Test
    void texts_come_in_the_language_of_the_caller() {
        var answer = Api.with("Accept-Language", "fr-CH, fr;q=0.9, en;q=0.8").get("/api/v1/folders");

        assertThat(answer.text("/title")).isEqualTo("Personne n’est authentifié");
        assertThat(answer.header("Content-Language")).isEqualTo("fr");
    }

    @Test
    void the_trace_of_the_caller_goes_on() {
        var id = "0af7651916cd43dd8448eb211c80319c";

        var answer =
                Api.with("traceparent", "00-" + id + "-b7ad6b7169203331-01").get("/api/v1/folders");

        assertThat(answer.header("traceparent")).startsWith("00-" + id + "-").doesNotContain("b7ad6b7169203331");
        assertThat(answer.text("/traceId")).isEqualTo(id);
    }

    @Test
    void nothing_is_stored_on_the_way() {
        assertThat(api.get("/api/v1/folders").header("Cache-Control")).isEqualTo("no-store");
    }

    private static void assertProblem(Answer answer, int status) {
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.json().at("/status").asInt()).isEqualTo(status);
    }
}
