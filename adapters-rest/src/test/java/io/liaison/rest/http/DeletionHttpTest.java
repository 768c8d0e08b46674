package io.liaison.rest.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What would go with a connection, before it does. */
@QuarkusTest
class DeletionHttpTest {
    private final Story story = new Story();
    private final OwnEvents events = OwnEvents.in(story);

    @Test
    void what_keeps_a_connection_and_what_goes_with_it_is_told_beforehand() {
        var trigger = events.waiting("nobody", "");
        trigger.post("{\"eventId\": \"e-1\"}");
        story.api.put(events.connection() + "/references/process/month-end", "{\"name\": \"Month end\"}");

        var preview = story.api.get(events.connection() + "/deletion");

        assertThat(preview.status()).isEqualTo(200);
        assertThat(preview.text("/references/0/kind")).isEqualTo("process");
        assertThat(preview.text("/references/0/name")).isEqualTo("Month end");
        assertThat(preview.text("/triggers/0/id")).isEqualTo(trigger.made().text("/id"));
        assertThat(preview.text("/triggers/0/state")).isEqualTo("active");
        assertThat(preview.json().at("/waiting").asInt()).isEqualTo(1);
        assertThat(preview.text("/addresses/0/address"))
                .isEqualTo(trigger.made().text("/address"));
        assertThat(preview.text("/addresses/0/registration")).isEqualTo("by-hand");
    }

    @Test
    void triggers_go_with_their_connection() {
        var trigger = events.waiting("nobody", "");

        var deleted = story.api.delete(events.connection());

        assertThat(deleted.status()).isEqualTo(204);
        assertThat(trigger.read().status()).isEqualTo(404);
        assertThat(trigger.post("{\"eventId\": \"e-1\"}").status()).isEqualTo(404);
    }

    @Test
    void only_whoever_may_delete_it_is_told() {
        var unknown = story.api.get("/api/v1/connections/" + UUID.randomUUID() + "/deletion");
        var onlooker = story.as(Api.VIEWERS_KEY).get(events.connection() + "/deletion");

        assertThat(unknown.status()).isEqualTo(404);
        assertThat(onlooker.status()).isEqualTo(403);
    }
}
