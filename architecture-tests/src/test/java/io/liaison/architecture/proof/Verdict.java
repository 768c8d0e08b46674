package io.liaison.architecture.proof;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.liaison.architecture.Product;
import io.liaison.architecture.RuleBook;
import io.liaison.architecture.rule.RuleId;
import java.util.List;
import java.util.Locale;

/** What a rule says about the fixtures that were planted for it. */
final class Verdict {
    private static final String FIXTURES = "io.liaison.architecture.fixture.";

    private Verdict() {}

    static List<String> onViolating(RuleId id) {
        return on(id, "violating");
    }

    static List<String> onComplying(RuleId id) {
        return on(id, "complying");
    }

    private static List<String> on(RuleId id, String fixture) {
        var root = FIXTURES + id.name().toLowerCase(Locale.ROOT) + "." + fixture;
        var classes = new ClassFileImporter().importPackages(root);
        assertThat(classes).as("fixtures in %s", root).isNotEmpty();
        return RuleBook.rule(id).in(Product.layoutAt(root)).evaluate(classes).getFailureReport().getDetails().stream()
                .map(detail -> shortened(detail, root))
                .toList();
    }

    /** Without the package of the fixture, line numbers and line breaks. */
    private static String shortened(String detail, String root) {
        return detail.replace(root + ".", "")
                .replaceAll(" in \\(\\w+\\.java:\\d+\\)", "")
                .replaceAll("\\s+", " ");
    }
}
