package io.liaison.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReferenceTest {
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Path EXPORTED = Path.of("api", "io.liaison.application", "io", "liaison", "application");

    @Test
    void has_a_page_for_what_embedders_see_with_its_failures_and_none_for_what_they_do_not(@TempDir Path site)
            throws IOException {
        var said = new ByteArrayOutputStream();

        var isWhole = new Reference(ROOT, System.getProperty("java.class.path"))
                .write(site, new PrintStream(said, true, UTF_8));

        assertThat(isWhole).as(said.toString(UTF_8)).isTrue();
        assertThat(site.resolve(Reference.FIRST_PAGE)).exists();
        assertThat(Files.readString(site.resolve(EXPORTED).resolve("port/inbound/connection/GetToken.html")))
                .contains("Failures:");
        assertThat(site.resolve(EXPORTED).resolve("service")).doesNotExist();
    }
}
