package io.liaison.application.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GeneratedFilesTest {
    private static final Path ROOT = Path.of("..");
    private static final Path GENERATED = Path.of("target", "catalogue");
    private static final String TEXTS = "application/src/main/resources/io/liaison/application/text/";

    @ParameterizedTest
    @MethodSource("files")
    void each_is_what_the_catalogue_says(GeneratedFile file) throws IOException {
        var generated = GENERATED.resolve(file.path());
        Files.createDirectories(generated.getParent());
        Files.writeString(generated, file.text());

        assertThat(Files.readString(ROOT.resolve(file.path())))
                .as("When the catalogue has changed as it should: cp -r application/target/catalogue/. .")
                .isEqualTo(file.text());
    }

    static Stream<GeneratedFile> files() {
        var catalogue = Catalogue.ours();
        return Stream.of(
                new GeneratedFile(
                        "domain/src/main/java/io/liaison/domain/error/ErrorCode.java", EnumText.of(catalogue)),
                new GeneratedFile(TEXTS + "errors_en.properties", BundleText.of(catalogue, 0)),
                new GeneratedFile(TEXTS + "errors_fr.properties", BundleText.of(catalogue, 1)),
                new GeneratedFile(TEXTS + "catalogue.properties", FactsText.of(catalogue)),
                new GeneratedFile("docs/errors.md", ErrorsPage.of(catalogue)));
    }

    /** A path below the root of the project, and what has to be there. */
    record GeneratedFile(String path, String text) {

        @Override
        public String toString() {
            return path;
        }
    }
}
