package io.liaison.rest.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.rest.http.Api.Answer;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** In a tenant of its own, since a tenant has one policy. */
@QuarkusTest
class GovernanceHttpTest {
    private static final String POLICY = "/api/v1/policies/connectors";
    private static final String OPEN = "{\"others\": \"allowed\"}";
    private static final String BAKERY = """
            name: Bakery
            fields: [{name: site, label: Site, required: true}, {name: pin, type: secret}]
            authentication:
              - {type: oauth2_client_credentials, tokenUrl: https://auth.example.com/token}
              - {type: oauth2_byoa, authorizationUrl: https://auth.example.com/authorize, tokenUrl: https://auth.example.com/token}
            """;
    private final Api api = Api.asStranger();

    @BeforeEach
    void defineAConnector() {
        api.send("PUT", "/api/v1/connectors/bakery", BAKERY, "Content-Type", "application/yaml");
        api.put(POLICY, OPEN);
    }

    @AfterEach
    void decideNothing() {
        api.put(POLICY, OPEN);
    }

    @Test
    void a_policy_comes_in_yaml_and_is_read_as_it_was_written() {
        var written = api.send("PUT", POLICY, """
                others: denied
                connectors:
                  bakery: {authenticationTypes: [oauth2_byoa], presetFields: {site: acme, scopes: [read]}}
                """, "Content-Type", "application/yaml");

        var read = api.get(POLICY);

        assertThat(written.status()).isEqualTo(200);
        assertThat(read.json()).isEqualTo(written.json());
        assertThat(read.text("/others")).isEqualTo("denied");
        assertThat(read.json().at("/connectors/bakery")).hasToString("""
                {"allowed":true,"authenticationTypes":["oauth2_byoa"],"presetFields":{"scopes":["read"],"site":"acme"}}\
                """);
        assertThat(read.header("ETag")).isEqualTo("\"" + read.text("/version") + "\"");
    }

    @Test
    void a_secret_never_comes_back_and_stays_when_the_policy_is_sent_back_as_it_came() {
        var written = presets("\"pin\": \"1234-secret\", \"clientSecret\": \"s3cret\"");

        var sentBack = api.put(POLICY, written.body());

        assertThat(written.body()).doesNotContain("1234-secret").doesNotContain("s3cret");
        assertThat(written.json().at("/connectors/bakery/presetFields/pin")).hasToString("{\"secret\":true}");
        assertThat(sentBack.json()).isEqualTo(written.json());
        assertThat(sentBack.header("ETag")).isEqualTo(written.header("ETag"));
    }

    @Test
    void a_secret_of_a_connector_that_is_not_there_yet_does_not_come_back_either() {
        var written = api.put(POLICY, """
                {"others": "allowed", "connectors": {"florist": {"presetFields": {"anything": "s3cret"}}}}
                """);

        assertThat(written.status()).isEqualTo(200);
        assertThat(written.body()).doesNotContain("s3cret");
    }

    @Test
    void every_fault_is_told_with_its_place() {
        var refused = api.put(POLICY, """
                {"others": "perhaps", "colour": "red",
                 "connectors": {"Bad Key": {}, "bakery": {"allowed": "yes", "authenticationTypes": ["telepathy"],
                   "presetFields": {"site": 7, "shade": "x", "pin": {"secret": true}, "clientId": {"secret": false}}}}}
                """);

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().at("/errors").findValuesAsText("pointer"))
                .containsExactlyInAnyOrder(
                        "/others",
                        "/colour",
                        "/connectors/Bad Key",
                        "/connectors/bakery/allowed",
                        "/connectors/bakery/authenticationTypes/0",
                        "/connectors/bakery/presetFields/site",
                        "/connectors/bakery/presetFields/shade",
                        "/connectors/bakery/presetFields/pin",
                        "/connectors/bakery/presetFields/clientId/secret");
    }

    @Test
    void a_writer_who_has_read_an_older_policy_is_told_so_whether_in_the_header_or_in_the_policy() {
        var read = api.get(POLICY);
        api.put(POLICY, "{\"others\": \"denied\"}", "If-Match", read.header("ETag"));

        var inTheHeader = api.put(POLICY, OPEN, "If-Match", read.header("ETag"));
        var inThePolicy = api.put(POLICY, read.body());

        assertThat(inTheHeader.status()).isEqualTo(412);
        assertThat(inThePolicy.status()).isEqualTo(412);
        assertThat(inThePolicy.text("/code")).isEqualTo("20002");
    }

    @Test
    void who_does_not_manage_the_policy_neither_reads_nor_changes_it() {
        var viewer = Api.with("Authorization", "Bearer " + Api.VIEWERS_KEY);

        assertThat(viewer.get(POLICY).text("/parameters/permission")).isEqualTo("policies.manage");
        assertThat(viewer.put(POLICY, OPEN).text("/parameters/permission")).isEqualTo("policies.manage");
    }

    @Test
    void connectors_are_shown_as_the_policy_leaves_them() {
        api.put(POLICY, """
                {"others": "denied",
                 "connectors": {"bakery": {"authenticationTypes": ["oauth2_client_credentials"],
                   "presetFields": {"site": "acme", "clientSecret": "s3cret"}}}}
                """);
        api.send(
                "PUT",
                "/api/v1/connectors/butcher",
                BAKERY.replace("Bakery", "Bakery by the river"),
                "Content-Type",
                "text/yaml");

        var bakery = api.get("/api/v1/connectors/bakery").json();
        var listed = api.get("/api/v1/connectors?q=bakery").json();

        assertThat(bakery.at("/allowed").asBoolean()).isTrue();
        assertThat(bakery.at("/authentication").findValuesAsText("type")).contains("oauth2_client_credentials");
        assertThat(bakery.at("/authentication")).hasSize(1);
        assertThat(bakery.at("/authentication/0/fields").findValuesAsText("name"))
                .containsExactly("pin", "clientId", "scopes");
        assertThat(listed.at("/items").findValuesAsText("allowed")).containsExactly("true", "false");
        assertThat(listed.at("/items/0")).isEqualTo(bakery);
    }

    private Answer presets(String fields) {
        return api.put(POLICY, """
                {"others": "allowed", "connectors": {"bakery": {"presetFields": {%s}}}}
                """.formatted(fields));
    }
}
