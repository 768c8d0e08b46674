package io.liaison.rest.story;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.rest.fixture.Patience;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** Providers hear of what nobody needs any more, though not always at once. */
class FarewellIT extends OutageStory {

    @Test
    void a_grant_is_over_although_the_server_was_killed_before_its_provider_had_answered() {
        var killed = scene.launch().start();
        var connection = scene.mailboxOn(killed.asAdministrator());
        var token = connection.token().text("/accessToken");
        scene.provider().breaks("action=fail&target=revocation&kind=never&times=1");

        var deleting = CompletableFuture.runAsync(connection::isDeleted);
        Patience.until(scene.provider()::hasFailedAsTold);
        killed.kill();
        scene.provider().isWholeAgain();
        assertThat(deleting).failsWithin(Duration.ofSeconds(10));

        try (var server = scene.launch().start()) {
            assertThat(new SharedConnection(server.asAdministrator(), connection.id())
                            .token()
                            .status())
                    .isEqualTo(404);
            Patience.until(() -> !scene.provider().accepts(token));
        }
    }

    @Test
    void grants_of_a_folder_that_was_deleted_are_over_soon_after_it() {
        try (var server = scene.launch().start()) {
            var api = server.asAdministrator();
            var mailbox = scene.mailboxOn(api);
            var token = mailbox.token().text("/accessToken");
            scene.provider().breaks("action=fail&target=revocation&kind=slow&delay=1000&times=1");

            var deleted = api.delete("/folders/" + mailbox.folder() + "?cascade=true");

            assertThat(deleted.status()).as(deleted.toString()).isEqualTo(204);
            assertThat(scene.provider().accepts(token)).isTrue();
            Patience.until(() -> !scene.provider().accepts(token));
        }
    }
}
