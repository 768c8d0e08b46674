package io.liaison.rest.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class WalkthroughIT {
    @TempDir
    private Path folder;

    @Test
    void each_step_of_the_readme_prints_what_the_readme_says() throws IOException, InterruptedException {
        var steps = Walkthrough.in(Path.of("..", "README.md")).steps();

        var sandboxPort = Launch.freePort();
        var launch = Launch.in(folder)
                .withKey("try-liaison")
                .with("LIAISON_SANDBOX_PORT=" + sandboxPort)
                .asking("--sandbox");

        try (var server = launch.start();
                var shell = new Shell(folder)) {
            for (var step : steps) {
                var here = step.at("localhost:" + server.address().getPort(), "127.0.0.1:" + sandboxPort);
                var printed = shell.type(here.command());
                assertThat(here.isKeptBy(printed))
                        .as("$ %s%n%s", here.command(), printed)
                        .isTrue();
            }
            assertThat(steps).hasSizeGreaterThan(20);
        }
    }
}
