package io.liaison.rest.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ConnectorConsoleHttpTest {
    private final AtConsole admin = AtConsole.asAdministrator();
    private final String key = Story.newKey();

    @Test
    void a_fault_is_told_with_its_line_and_what_is_typed_stays_until_it_is_mended() {
        var faulty = yaml().replace("https://petstore.example.com", "petstore");

        var refused = admin.send("connectors/new", "definition", faulty.replace("\n", "\r\n"));
        var defined = admin.send("connectors/new", "definition", yaml());

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body())
                .contains("<strong>Line 3</strong> <code class=\"long\">apiBaseUrl: petstore/api</code>")
                .contains("/apiBaseUrl", "apiBaseUrl: petstore/api\nauthentication:");
        assertThat(defined.header("Location")).endsWith("/console/catalogue?told=defined");
        assertThat(admin.open("catalogue?q=" + key).body()).contains("Your own", "connectors/" + key + "/edit");
    }

    @Test
    void every_fault_of_json_stands_at_its_line_and_what_is_missing_at_the_part_that_lacks_it() {
        var refused = admin.send("connectors/new", "definition", """
                {
                  "key": "%s",
                  "name": "",
                  "apiBaseUrl": "https://petstore.example.com",
                  "authentication": [
                    {"type": "api_key"},
                    {"clientAuthentication": "none"}
                  ]
                }
                """.formatted(key));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body())
                .contains("<strong>Line 3</strong> <code class=\"long\">&quot;name&quot;: &quot;&quot;,</code>")
                .contains("<strong>Line 7</strong>", "/authentication/1/type");
    }

    @Test
    void what_cannot_be_read_at_all_is_told_with_line_and_column() {
        var refused = admin.send("connectors/new", "definition", "key: a\nname: [b\nfields: {}\n");

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body()).contains("<strong>Line 3, column", "name: [b\nfields: {}");
    }

    @Test
    void a_long_definition_is_taken_whole() {
        var description = "description: " + "It goes on and on. ".repeat(90);

        var defined = admin.send("connectors/new", "definition", yaml() + description + "\n# " + "x".repeat(60_000));

        assertThat(defined.status()).isEqualTo(303);
        assertThat(admin.open("connectors/" + key + "/edit").body()).contains("It goes on and on.");
    }

    @Test
    void nobody_replaces_a_connector_by_a_slip() {
        admin.send("connectors/new", "definition", yaml());

        var asked = admin.send("connectors/new", "definition", yaml().replace("Petstore", "Zoo"));
        var replaced = admin.send("connectors/new", "definition", yaml().replace("Petstore", "Zoo"), "replace", key);

        assertThat(asked.status()).isEqualTo(200);
        assertThat(asked.body()).contains("name=\"replace\" value=\"" + key + "\"", "name: Zoo");
        assertThat(replaced.status()).isEqualTo(303);
        assertThat(admin.open("catalogue?q=" + key).body()).contains("Zoo");
    }

    @Test
    void whoever_saves_second_sees_what_the_first_has_made_of_it() {
        admin.send("connectors/new", "definition", yaml());
        admin.send("connectors/" + key + "/edit", "version", "\"1\"", "definition", yaml().replace("Petstore", "Zoo"));

        var refused = admin.send(
                "connectors/" + key + "/edit", "version", "\"1\"", "definition", yaml().replace("Petstore", "Farm"));

        assertThat(refused.status()).isEqualTo(412);
        assertThat(refused.body()).contains("Meanwhile somebody else", "name: Zoo", "name: Farm");
    }

    @Test
    void what_depends_on_a_connector_is_named_and_keeps_it_from_being_removed() {
        var own = OwnConnector.in(new Story()).offering("oauth2_client_credentials");
        var connection = own.connectMachine().text("/id");

        var asked = admin.open("connectors/" + own.key() + "/remove");
        var refused = admin.send("connectors/" + own.key() + "/remove");

        assertThat(asked.body()).contains("connections/" + connection);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.body()).contains("role=\"alert\"", "connections/" + connection);
    }

    @Test
    void a_connector_that_nothing_uses_is_removed() {
        admin.send("connectors/new", "definition", yaml());

        var removed = admin.send("connectors/" + key + "/remove", "version", "\"1\"");

        assertThat(removed.header("Location")).endsWith("?told=removed");
        assertThat(admin.open("connectors/" + key + "/edit").status()).isEqualTo(404);
    }

    @Test
    void an_app_is_entered_and_its_secret_never_comes_back() {
        var own = OwnConnector.in(new Story()).offering("oauth2_authorization_code");
        var app = "connectors/" + own.key() + "/oauth-app";

        var refused = admin.send(app, "clientId", "", "clientSecret", "hush hush", "scopes", "api");
        var entered = admin.send(app, "clientId", "the-app", "clientSecret", "hush hush", "scopes", "");

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body()).contains("clientId-fault", "value=\"api\"").doesNotContain("hush hush");
        assertThat(entered.header("Location")).endsWith("?told=configured");
        assertThat(admin.open(app).body()).contains("An app is entered already").doesNotContain("hush", "the-app");
    }

    @Test
    void what_is_to_be_done_at_the_provider_names_the_address_to_register_there() {
        var form = admin.open("catalogue/github");

        assertThat(form.body()).contains("/oauth/callback as its").doesNotContain("{redirectUri}");
    }

    @Test
    void whoever_may_not_define_connectors_is_offered_nothing_and_told_what_is_missing() {
        var api = Api.asAdministrator();
        var somebody = AtConsole.with(People.keyOf(api, People.added(api, "user")));

        var refused = somebody.send("connectors/new", "definition", yaml());

        assertThat(somebody.open("catalogue").body()).doesNotContain("connectors/new", "/oauth-app");
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.body()).contains("connectors.manage", "key: " + key);
    }

    private String yaml() {
        return """
                key: %s
                name: Petstore
                apiBaseUrl: https://petstore.example.com/api
                authentication:
                  - type: api_key
                    placement: {in: header, name: X-Api-Key}
                identity: {request: GET /me, id: /id}
                """.formatted(key);
    }
}
