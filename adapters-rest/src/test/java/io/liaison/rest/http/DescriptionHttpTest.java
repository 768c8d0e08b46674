package io.liaison.rest.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DescriptionHttpTest {
    private static final Path DERIVED = Path.of("target", "openapi.json");
    private final Api anyone = Api.with();

    @Test
    void the_description_is_what_the_resources_say() throws IOException {
        var derived = anyone.get("/derived-openapi?format=json").body();
        Files.writeString(DERIVED, derived);

        assertThat(anyone.get("/openapi").body())
                .as("If the interface has changed as it should: cp adapters-rest/target/openapi.json"
                        + " adapters-rest/src/main/resources/io/liaison/rest/description/")
                .isEqualTo(derived);
    }

    @Test
    void whoever_wants_yaml_gets_what_is_yaml_too() {
        var described = anyone.send("GET", "/openapi", "", "Accept", "application/yaml");

        assertThat(described.header("Content-Type")).startsWith("application/yaml");
        assertThat(described.body()).startsWith("{");
    }

    @Test
    void whoever_writes_a_connector_gets_its_schema_without_a_key() {
        var schema = anyone.get("/schemas/connector");

        assertThat(schema.status()).isEqualTo(200);
        assertThat(schema.header("Content-Type")).startsWith("application/schema+json");
        assertThat(schema.text("/$schema")).isEqualTo("https://json-schema.org/draft/2020-12/schema");
    }
}
