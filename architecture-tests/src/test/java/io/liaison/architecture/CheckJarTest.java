package io.liaison.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckJarTest {
    private static final String SHOP = "io.liaison.architecture.fixture.shop";

    @TempDir
    private Path folder;

    private Path jar;

    @BeforeEach
    void pack_the_shop() throws IOException, URISyntaxException {
        jar = folder.resolve("shop.jar");
        try (var packed = new JarOutputStream(Files.newOutputStream(jar))) {
            for (var file : compiled()) {
                packed.putNextEntry(new JarEntry(classes().relativize(file).toString()));
                Files.copy(file, packed);
            }
        }
    }

    @Test
    void as_a_program_prints_what_is_broken_and_ends_with_1() throws IOException, InterruptedException {
        var program = program(SHOP, jar.toString());

        assertThat(output(program))
                .contains("R7: the core reads no clock", "Basket.now()> calls method <java.time.Instant.now()>")
                .contains("Rules left out: [R29, R38]", "Rules broken: 1");
        assertThat(program.waitFor()).isEqualTo(1);
    }

    @Test
    void as_a_program_ends_with_0_when_the_other_rules_hold() throws IOException, InterruptedException {
        var program = program(SHOP, jar.toString(), "--without", "R7,R29");

        assertThat(output(program)).isEqualToNormalizingNewlines("""
                Rules left out: [R7, R29, R38]
                All rules hold.
                """);
        assertThat(program.waitFor()).isZero();
    }

    @Test
    void ends_with_2_and_its_usage_when_it_is_not_understood() {
        assertThat(said()).startsWith("2 Name a package and at least one jar. usage:");
        assertThat(said(SHOP)).startsWith("2 Name a package and at least one jar.");
        assertThat(said(SHOP, jar.toString(), "--with", "R4")).startsWith("2 Not understood: --with usage:");
        assertThat(said(SHOP, jar.toString(), "--without")).startsWith("2 Not understood: --without");
        assertThat(said(SHOP, jar.toString(), "--without", "R7,R40,7")).startsWith("2 No such rule: R40, 7");
    }

    @Test
    void ends_with_2_when_there_is_no_such_file() {
        var nowhere = folder.resolve("nowhere.jar");

        assertThat(said(SHOP, nowhere.toString())).isEqualTo("2 No such file: " + nowhere);
    }

    @Test
    void ends_with_2_when_the_jar_is_none() throws IOException {
        var text = Files.writeString(folder.resolve("text.jar"), "no jar");
        var empty = folder.resolve("empty.jar");
        new JarOutputStream(Files.newOutputStream(empty)).close();

        assertThat(said(SHOP, text.toString())).isEqualTo("2 Not a jar: " + text);
        assertThat(said(SHOP, jar.toString(), empty.toString())).isEqualTo("2 Not a jar: " + empty);
    }

    @Test
    void ends_with_2_when_the_package_is_empty() {
        assertThat(said("com.acme.shop", jar.toString()))
                .startsWith("2 No class resides in com.acme.shop.domain..")
                .contains("No class resides in com.acme.shop.rest..");
    }

    @Test
    void takes_other_names_of_adapters_the_api_first() {
        assertThat(said(SHOP, jar.toString(), "--adapters", "rest,persistence", "--without", "R7"))
                .startsWith("0 Rules left out: [R7, R29, R38]");
        assertThat(said(SHOP, jar.toString(), "--adapters", "telephone,rest"))
                .isEqualTo("2 No class resides in " + SHOP + ".telephone..");
    }

    @Test
    void takes_another_name_of_the_store() {
        assertThat(said(SHOP, jar.toString(), "--store", "archive"))
                .isEqualTo("2 No class resides in " + SHOP + ".archive..");
    }

    private static String said(String... arguments) {
        var verdict = CheckJar.verdict(List.of(arguments));
        return verdict.status() + " " + String.join(" ", verdict.lines());
    }

    private static Process program(String... arguments) throws IOException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                CheckJar.class.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static String output(Process program) throws IOException {
        return new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    private static List<Path> compiled() throws IOException, URISyntaxException {
        try (var files = Files.walk(classes().resolve(SHOP.replace('.', '/')))) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    private static Path classes() throws URISyntaxException {
        return Path.of(CheckJarTest.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
    }
}
