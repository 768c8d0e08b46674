package io.liaison.torture.canary;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.torture.canary.finder.Place;
import io.liaison.torture.canary.secret.Kind;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A short flight; {@code ./liaison canary} makes the long one. */
class CanaryIT {
    private static final CanaryOptions SHORT = new CanaryOptions(3_000, 5);

    @TempDir
    private Path folder;

    @Test
    void no_secret_is_found_outside_of_the_vault() throws Exception {
        var run = CanaryRun.in(folder, SHORT);

        System.out.print(run.report());
        assertThat(run.finds().leaks()).as(run.report()).isEmpty();
        assertThat(run.operations()).isGreaterThanOrEqualTo(SHORT.operations());
        assertThat(run.finds().seenRightfully())
                .containsKeys(Kind.ACCESS_TOKEN, Kind.API_KEY, Kind.PASSWORD, Kind.PERSONAL_TOKEN, Kind.HOOK_ADDRESS);
        assertThat(run.finds().searched()).containsKeys(Place.values());
        assertThat(run.answersOfTheProvider()).isGreaterThan(100);
        assertThat(run.statuses()).containsKeys(200, 201, 202, 400, 401, 424);
    }
}
