package io.liaison.architecture.proof;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import io.liaison.architecture.Product;
import io.liaison.architecture.RuleBook;
import io.liaison.architecture.rule.CodeBase;
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

    /** For a fixture that has to be imported in a way of its own. */
    static List<String> on(RuleId id, String root, CodeBase code) {
        return RuleBook.rule(id).judge(Product.layoutAt(root), code).getFailureReport().getDetails().stream()
                .map(detail -> shortened(detail, root))
                .toList();
    }

    static String rootOf(RuleId id, String fixture) {
        return FIXTURES + id.name().toLowerCase(Locale.ROOT) + "." + fixture;
    }

    private static List<String> on(RuleId id, String fixture) {
        var root = rootOf(id, fixture);
        var main = imported(root, location -> !isTest(location, root));
        var tests = imported(root, location -> isTest(location, root));
        assertThat(main.size() + tests.size()).as("fixtures in %s", root).isPositive();
        return on(id, root, new CodeBase(main, tests));
    }

    private static JavaClasses imported(String root, ImportOption part) {
        return new ClassFileImporter().withImportOption(part).importPackages(root);
    }

    /** By its name, or its package below the root: fixtures all lie in one folder, beside the proofs. */
    private static boolean isTest(Location location, String root) {
        return isTest(location.asURI().toString(), root.replace('.', '/') + "/");
    }

    static boolean isTest(String file, String folder) {
        return file.matches(".*" + folder + "(?:.*/)?(?:fixture|tests)/.*")
                || file.matches(".*(?:Contract|IT|Test)(?:\\$\\w+)?\\.class");
    }

    /** Without the package of the fixture, line numbers and line breaks. */
    private static String shortened(String detail, String root) {
        return detail.replace(root + ".", "")
                .replaceAll(" in \\(\\w+\\.java:\\d+\\)", "")
                .replaceAll("\\s+", " ");
    }
}
