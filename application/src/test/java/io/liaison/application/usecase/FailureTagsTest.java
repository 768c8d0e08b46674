package io.liaison.application.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.application.fixture.UseCase;
import io.liaison.domain.error.ErrorCatalogue;
import io.liaison.domain.error.Failure;
import io.liaison.domain.fixture.Failures;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a port's Javadoc says of its failures is what it declares. */
class FailureTagsTest {
    private static final Path SOURCES = Path.of("src", "main", "java");
    private static final Pattern TAG = Pattern.compile("(?s)@failure (\\d+) (.*?)(?=\\* @|\\*/)");
    private static final Pattern LINK = Pattern.compile("\\{@link (\\w+)}");

    @Test
    void every_port_is_offered_by_the_engine() throws IOException {
        try (var files = Files.walk(SOURCES.resolve("io/liaison/application/port/inbound"))) {
            var ports = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".java") && !name.equals("package-info.java"))
                    .map(name -> name.replace(".java", ""));

            assertThat(ports).containsExactlyInAnyOrderElementsOf(UseCase.all().map(UseCase::name));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("useCases")
    void only_leaves_are_declared(UseCase useCase) {
        assertThat(useCase.declared()).as("%s", useCase).allMatch(Class::isRecord);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("useCases")
    void its_tags_name_each_declared_leaf_once_with_its_number(UseCase useCase) throws IOException {
        var declared = useCase.declared().toList().map(leaf -> number(leaf) + " " + leaf.getSimpleName());

        assertThat(tagged(useCase)).as("%s", useCase).containsExactlyInAnyOrderElementsOf(declared);
    }

    static Iterable<UseCase> useCases() {
        return UseCase.all();
    }

    private static int number(Class<? extends Failure> leaf) {
        return ErrorCatalogue.codeOf(Failures.sample(leaf)).number();
    }

    private static Seq<String> tagged(UseCase useCase) throws IOException {
        var source = Files.readString(SOURCES.resolve(useCase.port().getName().replace('.', '/') + ".java"));
        return found(TAG, source)
                .flatMap(tag -> found(LINK, tag.group(2)).map(link -> tag.group(1) + " " + link.group(1)));
    }

    private static Seq<MatchResult> found(Pattern pattern, String text) {
        return List.ofAll(pattern.matcher(text).results());
    }
}
