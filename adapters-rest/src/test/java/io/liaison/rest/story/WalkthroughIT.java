package io.liaison.rest.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WalkthroughIT {
    @TempDir
    private Path folder;

    @Test
    void each_step_of_the_readme_prints_what_the_readme_says() throws IOException, InterruptedException {
        var steps = Walkthrough.in(Path.of("..", "README.md")).steps();

        try (var server = PackagedServer.start(folder);
                var shell = new Shell(folder)) {
            for (var step : steps) {
                var printed = shell.type(server.here(step.command()));
                assertThat(new Walkthrough.Step(step.command(), server.here(step.promise())).isKeptBy(printed))
                        .as("$ %s%n%s", step.command(), printed)
                        .isTrue();
            }
            assertThat(steps).hasSizeGreaterThan(20);
            assertThat(server.stop()).as("exit code").isZero();
        }
    }
}
