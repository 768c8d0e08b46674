package io.liaison.rest.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** An ordinary user may use what is shared and share nothing; so she connects for herself, and an administrator shares it. */
class SharingStoryIT {
    private final Scene scene = Scene.open();
    private final Api administrator = scene.administrator();
    private final String sales = made(administrator.post("/folders", Map.of("name", "Sales")));
    private final String ada = made(administrator.post("/principals", Map.of("kind", "user", "name", "Ada Byron")));
    private final Api hers = scene.as(
            administrator.post("/principals/" + ada + "/keys", Map.of()).text("/key"));

    @Test
    void a_connection_that_is_hers_alone_becomes_shared_without_a_new_consent() {
        administrator.put("/folders/" + sales + "/members/" + ada, Map.of("roles", List.of("automation-user")));

        isKeptFromSharing();
        var mailbox = connectsForHerself();
        isSeenByNobodyElse(mailbox);
        isSharedByTheAdministrator(mailbox);

        mailbox.opensTheApiAs("ada", scene.keycloak());
        new SharedConnection(administrator, mailbox.id()).isConnectedAs("ada");
        assertThat(hers.delete("/connections/" + mailbox.id()).status()).isEqualTo(403);
    }

    private void isKeptFromSharing() {
        var refused = asks(sales);
        var why = hers.get("/folders/" + sales + "/access?permission=connections.create");

        assertThat(refused.status()).as(refused.toString()).isEqualTo(403);
        assertThat(refused.text("/parameters/permission")).isEqualTo("connections.create");
        assertThat(why.text("/missing/0")).as(why.toString()).isEqualTo("connections.create");
        assertThat(why.text("/because/0")).contains("automation-user in Sales");
    }

    private SharedConnection connectsForHerself() {
        var workspace = hers.put("/folders/personal", Map.of()).text("/id");
        var asked = asks(workspace);
        assertThat(asked.status()).as(asked.toString()).isEqualTo(202);
        scene.keycloak().person("ada").connects(URI.create(asked.text("/authorizationUrl")));
        var mailbox = new SharedConnection(hers, asked.text("/connection/id"));
        mailbox.isConnectedAs("ada");
        return mailbox;
    }

    private void isSeenByNobodyElse(SharedConnection mailbox) {
        assertThat(administrator.get("/connections/" + mailbox.id()).status()).isEqualTo(404);
        assertThat(administrator.get("/connections/" + mailbox.id() + "/token").status())
                .isEqualTo(404);
        assertThat(administrator.get("/connections").json().at("/items").findValuesAsText("id"))
                .doesNotContain(mailbox.id());
    }

    private void isSharedByTheAdministrator(SharedConnection mailbox) {
        var moved = administrator.post("/connections/" + mailbox.id() + "/move", Map.of("folderId", sales));
        var activity = hers.get("/connections/" + mailbox.id() + "/activity?limit=3");

        assertThat(moved.status()).as(moved.toString()).isEqualTo(200);
        assertThat(moved.text("/id")).isEqualTo(mailbox.id());
        assertThat(moved.text("/folder/path")).isEqualTo("Sales");
        assertThat(activity.json().at("/items").findValuesAsText("action"))
                .containsExactly("connection.move", "connection.consent", "connection.create");
        assertThat(activity.text("/items/0/actor/name")).isEqualTo("administrator");
        assertThat(activity.text("/items/1/actor/name")).isEqualTo("Ada Byron");
    }

    private Answer asks(String folder) {
        return hers.post(
                "/folders/" + folder + "/connections",
                Map.of("connector", Scene.KEYCLOAK, "authenticationType", "oauth2_authorization_code"));
    }

    private static String made(Answer answer) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
        return answer.text("/id");
    }
}
