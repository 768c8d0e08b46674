package io.liaison.example.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The bill of materials has no parent, so nothing but this keeps it true. */
class BomTest {
    private static final Path ROOT = Path.of("../..");
    private static final Pattern MODULE = Pattern.compile("<module>([a-z-]+)</module>");
    private static final Pattern ARTIFACT = Pattern.compile("<artifactId>(liaison-[a-z-]+)</artifactId>");
    private static final Pattern VERSION = Pattern.compile("<version>([^$<]+)</version>");
    private static final List<String> UNPUBLISHED = List.of("benchmarks", "torture", "bom", "examples", "site");

    @Test
    void it_has_every_module_that_is_published() throws IOException {
        var published = found(MODULE, "pom.xml")
                .filter(module -> !UNPUBLISHED.contains(module))
                .distinct()
                .map(module -> "liaison-" + module);

        assertThat(found(ARTIFACT, "bom/pom.xml").distinct().filter(artifact -> !artifact.equals("liaison-bom")))
                .containsExactlyInAnyOrderElementsOf(published.toList());
    }

    @Test
    void it_has_the_version_of_the_modules() throws IOException {
        assertThat(found(VERSION, "bom/pom.xml"))
                .containsExactly(found(VERSION, "pom.xml").findFirst().orElseThrow());
    }

    private static Stream<String> found(Pattern pattern, String file) throws IOException {
        return pattern.matcher(Files.readString(ROOT.resolve(file))).results().map(BomTest::first);
    }

    private static String first(MatchResult match) {
        return match.group(1);
    }
}
