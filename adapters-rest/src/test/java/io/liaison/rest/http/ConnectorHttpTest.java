package io.liaison.rest.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ConnectorHttpTest {
    private static final String PETSTORE = """
            key: petstore
            name: Petstore
            categories: [demo]
            apiBaseUrl: "https://{site}.example.com/api"
            fields:
              - {name: site, label: Site, type: text, required: true, pattern: "[a-z0-9-]+"}
            authentication:
              - type: oauth2_byoa
                authorizationUrl: https://auth.example.com/authorize
                tokenUrl: https://auth.example.com/token
                scopes: {default: [read], available: [read, write], separator: " "}
                pkce: S256
                clientAuthentication: client_secret_basic
                authorizationParameters: {access_type: offline}
            identity: {request: "GET /me", id: /sub, label: /email}
            events:
              - {key: pet-created, name: Pet created, mode: polling, request: "GET /pets?since={cursor}", items: /items, id: /id, cursor: /updatedAt}
              - {key: pet-sold, name: Pet sold, mode: webhook, signature: {scheme: hmac-sha256, header: X-Signature}, id: /eventId}
            """;
    private final Api api = Api.asAdministrator();

    @Test
    void a_definition_comes_in_yaml() {
        var defined = yaml("meadow", PETSTORE.replace("petstore", "meadow"));

        assertThat(defined.status()).isEqualTo(201);
        assertThat(api.get(defined.header("Location")).json()).isEqualTo(defined.json());
    }

    @Test
    void the_fields_of_a_form_come_in_the_order_in_which_it_is_filled_in() {
        var form = yaml("petstore", PETSTORE).json().at("/authentication/0/fields");

        assertThat(form.findValuesAsText("name")).containsExactly("site", "clientId", "clientSecret", "scopes");
    }

    @Test
    void usual_fields_are_named_in_the_language_of_the_caller() {
        var form = Api.with("Authorization", "Bearer " + Api.KEY, "Accept-Language", "fr")
                .get("/api/v1/connectors/sandbox");

        assertThat(form.text("/authentication/1/fields/1/label")).isEqualTo("Secret client");
    }

    @Test
    void a_definition_with_faults_is_refused_with_each_of_them() {
        var refused = yaml("petstore", """
                key: zoo
                name: 7
                colour: red
                authentication:
                  - {type: oauth2_byoa, pkce: plain}
                """);

        assertThat(refused.json().at("/errors").findValuesAsText("pointer"))
                .containsExactlyInAnyOrder(
                        "/key", "/name", "/colour", "/authentication/0/pkce", "/authentication/0/tokenUrl");
    }

    @Test
    void yaml_that_names_types_is_refused() {
        assertThat(yaml("petstore", "name: !!java.io.File /etc/passwd").status())
                .isEqualTo(400);
    }

    @Test
    void the_secret_of_an_app_never_comes_back() {
        yaml("zoo", PETSTORE.replace("petstore", "zoo"));

        var app = api.put(
                "/api/v1/connectors/zoo/oauth-app",
                "{\"clientId\": \"keeper\", \"clientSecret\": \"s3cret\", \"scopes\": [\"read\"]}");

        assertThat(app.text("/clientId")).isEqualTo("keeper");
        assertThat(app.body()).doesNotContain("s3cret").doesNotContain("clientSecret");
    }

    @Test
    void a_connector_that_nothing_uses_can_be_removed() {
        yaml("garden", PETSTORE.replace("petstore", "garden"));

        assertThat(api.delete("/api/v1/connectors/garden").status()).isEqualTo(204);
        assertThat(api.get("/api/v1/connectors/garden").status()).isEqualTo(404);
    }

    @Test
    void connectors_are_found_by_name_and_category() {
        yaml("petstore", PETSTORE);

        assertThat(api.get("/api/v1/connectors?q=PETS&category=demo").json().at("/items"))
                .hasSize(1);
    }

    private Api.Answer yaml(String key, String definition) {
        return api.send("PUT", "/api/v1/connectors/" + key, definition, "Content-Type", "application/yaml");
    }
}
