package io.liaison.rest.browser;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Playwright.CreateOptions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The browser of this machine. */
final class Chromium {
    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");

    /** Everybody's browser is a process of its own; this one has nothing to protect from pages that are ours. */
    private static final List<String> ALONE = List.of("--no-sandbox");

    /** For a machine that has much else to do: what is there in time is not waited for. */
    private static final double PATIENCE = 30_000;

    private Chromium() {}

    /** Who builds without a browser is told so; who builds for everybody has to have one. */
    static Browser start() {
        var program = installed();
        if (program.isEmpty() && System.getenv("CI") != null) {
            fail("no Chromium: the console was not tried in a browser");
        }
        if (program.isEmpty()) {
            System.err.println("NOT TRIED: the console in a browser, since none is here; install the package chromium");
            abort("no Chromium");
        }
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        var driver = Playwright.create(new CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        return driver.chromium()
                .launch(new LaunchOptions()
                        .setExecutablePath(program.orElseThrow())
                        .setArgs(ALONE));
    }

    private static Optional<Path> installed() {
        return folders()
                .flatMap(folder -> NAMES.stream().map(folder::resolve))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static Stream<Path> folders() {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator)).map(Path::of);
    }
}
