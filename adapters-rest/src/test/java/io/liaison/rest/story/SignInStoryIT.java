package io.liaison.rest.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.liaison.providers.fixture.KeycloakRealm;
import io.liaison.providers.fixture.KeycloakServer;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** People and programs that a real Keycloak knows. */
class SignInStoryIT {
    private final KeycloakServer keycloak = KeycloakServer.running();

    @TempDir
    private Path folder;

    private LiaisonServer server;
    private Api administrator;

    @BeforeEach
    void start() {
        server = Launch.in(folder)
                .withKey("administrator.of.the-story")
                .believing(keycloak)
                .start();
        administrator = server.asAdministrator();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void somebody_uses_what_its_group_may_use_until_it_leaves_the_group() {
        var finance = made(administrator.post("/principals", Map.of("kind", "group", "name", "Finance")));
        var payroll = "/folders/" + made(administrator.post("/folders", Map.of("name", "Payroll")));
        administrator.put(payroll + "/members/" + finance, Map.of("roles", List.of("automation-user")));

        var katherine = server.as(keycloak.tokenOf("katherine"));
        var me = katherine.get("/principals/me");
        var seen = katherine.get(payroll);
        keycloak.admin().expel("katherine", "finance");
        var later = server.as(keycloak.tokenOf("katherine"));

        assertThat(me.text("/kind")).as(me.toString()).isEqualTo("user");
        assertThat(me.text("/name")).isEqualTo("Katherine Johnson");
        assertThat(me.text("/email")).isEqualTo("katherine@acme.example");
        assertThat(texts(me.json().at("/groupsFromIssuer"))).containsExactly(finance);
        assertThat(texts(seen.json().at("/permissions"))).contains("connections.use");
        assertThat(later.get("/principals/me").text("/id")).isEqualTo(me.text("/id"));
        assertThat(later.get(payroll).status()).isEqualTo(404);
    }

    @Test
    void a_program_that_acts_for_itself_is_an_application() {
        var me = server.as(keycloak.tokenOfMachine(KeycloakRealm.REPORTING)).get("/principals/me");

        assertThat(me.text("/kind")).as(me.toString()).isEqualTo("app");
        assertThat(me.text("/name")).isEqualTo(KeycloakRealm.REPORTING);
    }

    @Test
    void a_token_that_is_meant_for_others_opens_nothing() {
        var refused = server.as(keycloak.tokenOfMachine(KeycloakRealm.MACHINE)).get("/principals/me");

        assertThat(refused.status()).isEqualTo(401);
        assertThat(refused.text("/parameters/flaw")).isEqualTo("OTHER_AUDIENCE");
        assertThat(server.process().printed()).doesNotContain("eyJ");
    }

    private static String made(Answer answer) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
        return answer.text("/id");
    }

    private static List<String> texts(JsonNode array) {
        return array.valueStream().map(JsonNode::asText).toList();
    }
}
