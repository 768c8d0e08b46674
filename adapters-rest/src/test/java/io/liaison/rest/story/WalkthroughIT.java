package io.liaison.rest.story;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.providers.fixture.FreePorts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Execution(ExecutionMode.CONCURRENT)
class WalkthroughIT {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @MethodSource("pages")
    void each_step_of_a_page_prints_what_the_page_says(Path page) throws IOException, InterruptedException {
        var steps = Walkthrough.in(page).steps();

        var sandboxPort = FreePorts.next();
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
            assertThat(steps).hasSizeGreaterThan(5);
        }
    }

    /** The README, and whatever else wants something typed. */
    private static List<Path> pages() throws IOException {
        try (var others = Files.list(Path.of("..", "docs"))) {
            var pages = Stream.concat(Stream.of(Path.of("..", "README.md")), others.sorted())
                    .filter(WalkthroughIT::wantsSomethingTyped)
                    .toList();
            assertThat(pages).hasSizeGreaterThan(3);
            return pages;
        }
    }

    private static boolean wantsSomethingTyped(Path page) {
        try {
            return page.toString().endsWith(".md") && Files.readString(page).contains("```console");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
