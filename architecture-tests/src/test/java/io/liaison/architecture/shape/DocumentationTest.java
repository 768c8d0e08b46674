package io.liaison.architecture.shape;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentationTest {

    @ParameterizedTest
    @ValueSource(strings = {"domain", "application", "architecture-tests"})
    void liaison_says_what_its_public_types_are(String module) {
        assertThat(Documentation.missingIn(Path.of("..", module, "src", "main", "java")))
                .isEmpty();
    }

    @Test
    void finds_public_types_without_javadoc_even_those_with_another_comment(@TempDir Path sources) throws IOException {
        write(sources, "Plain", "public record Plain() {}");
        write(sources, "Remarked", "/* Of no use to a reader. */ public interface Remarked {}");
        write(sources, "Licensed", "/** Of the file. */ package shop; public enum Licensed { ONLY }");
        write(sources, "Described", "/** A thing. */ public final class Described {}");
        write(sources, "Hidden", "final class Hidden {}");

        assertThat(Documentation.missingIn(sources)).containsExactly("shop.Licensed", "shop.Plain", "shop.Remarked");
    }

    private static void write(Path sources, String name, String text) throws IOException {
        Files.writeString(sources.resolve(name + ".java"), text.contains("package") ? text : "package shop; " + text);
    }
}
