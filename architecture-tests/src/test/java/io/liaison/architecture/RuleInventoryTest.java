package io.liaison.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.liaison.architecture.proof.Proves;
import io.liaison.architecture.rule.Rule;
import io.liaison.architecture.rule.RuleId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every rule is in the book, proved, planted and explained; nothing else is. */
class RuleInventoryTest {
    private static final Path DOCUMENT = Path.of("..", "docs", "rules.md");
    private static final Pattern ROW = Pattern.compile("^\\| (R\\d+) \\| ([^|]+) \\|.*");
    private static final Pattern FIXTURE =
            Pattern.compile("io\\.liaison\\.architecture\\.fixture\\.(r\\d+\\.(?:violating|complying))\\b.*");

    @Test
    void the_book_has_every_id_once_in_order() {
        assertThat(RuleBook.rules()).extracting(Rule::id).containsExactly(RuleId.values());
    }

    @Test
    void every_rule_has_one_proof() {
        var proved = classesBelow("io.liaison.architecture.proof")
                .filter(type -> type.isAnnotatedWith(Proves.class))
                .map(type -> type.getAnnotationOfType(Proves.class).value());

        assertThat(proved).containsExactlyInAnyOrder(RuleId.values());
    }

    @Test
    void every_rule_has_a_fixture_that_breaks_it_and_one_that_keeps_it() {
        var planted = classesBelow("io.liaison.architecture.fixture")
                .map(type -> FIXTURE.matcher(type.getPackageName()))
                .filter(matcher -> matcher.matches())
                .map(matcher -> matcher.group(1))
                .distinct();

        assertThat(planted)
                .containsExactlyInAnyOrderElementsOf(Stream.of(RuleId.values())
                        .map(id -> id.name().toLowerCase(Locale.ROOT))
                        .flatMap(id -> Stream.of(id + ".violating", id + ".complying"))
                        .toList());
    }

    @Test
    void every_rule_has_a_row_with_its_sentence_in_the_document() throws IOException {
        var rows = Files.readAllLines(DOCUMENT).stream()
                .map(ROW::matcher)
                .filter(matcher -> matcher.matches())
                .map(matcher -> matcher.group(1) + ": " + matcher.group(2));

        assertThat(rows).containsExactlyElementsOf(sentences());
    }

    private static List<String> sentences() {
        return RuleBook.rules().stream().map(Rule::toString).toList();
    }

    private static Stream<JavaClass> classesBelow(String root) {
        return new ClassFileImporter().importPackages(root).stream();
    }
}
