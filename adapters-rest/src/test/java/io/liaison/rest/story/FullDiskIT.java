package io.liaison.rest.story;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.rest.fixture.Patience;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** On a small disk of its own, which takes a system that lets a program have one. */
@Execution(ExecutionMode.CONCURRENT)
@EnabledIf("io.liaison.rest.story.SmallDisk#isPossible")
class FullDiskIT {
    private static final int MORE_THAN_FIT = 1_000;

    @TempDir
    private Path folder;

    @Test
    void a_full_disk_is_told_of_and_nothing_that_was_stored_is_lost() throws IOException {
        var launch = Launch.in(folder).withKey("administrator-of-the-disk");
        try (var server = SmallDisk.below(folder).under(launch).start()) {
            var api = server.asAdministrator();
            var disk = SmallDisk.below(folder).seenBy(server.process());

            disk.fill();
            var stored = new ArrayList<String>();
            var refused = storeUntilRefused(api, stored);
            var read = names(api);
            disk.empty();
            Patience.until(() -> store(api, "after").status() == 201);

            assertThat(refused.status()).as(refused.toString()).isEqualTo(503);
            assertThat(refused.text("/name")).isEqualTo("StorageUnavailable");
            assertThat(refused.text("/remedy")).contains("disk");
            assertThat(read).containsExactlyInAnyOrderElementsOf(stored);
            assertThat(names(api)).containsAll(stored).contains("after").hasSize(stored.size() + 1);
        }
    }

    private static Answer storeUntilRefused(Api api, List<String> stored) {
        for (var i = 0; i < MORE_THAN_FIT; i++) {
            var name = "before-" + i;
            var answer = store(api, name);
            if (answer.status() != 201) {
                return answer;
            }
            stored.add(name);
        }
        throw new AssertionError("the disk is not full");
    }

    private static Answer store(Api api, String name) {
        return api.post("/folders", Map.of("name", name, "description", "x".repeat(500)));
    }

    private static List<String> names(Api api) {
        return api.get("/folders?limit=1000").json().at("/items").findValuesAsText("name");
    }
}
