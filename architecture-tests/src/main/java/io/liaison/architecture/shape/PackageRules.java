package io.liaison.architecture.shape;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.PackageMatcher;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import io.liaison.architecture.layout.Layout;
import io.liaison.architecture.rule.Breaches;
import io.liaison.architecture.rule.Rule;
import io.liaison.architecture.rule.RuleId;
import java.util.stream.Stream;

/** Packages: whose they are, and what is said about them. */
final class PackageRules {
    static final Rule R35 = new Rule(
            RuleId.R35,
            "a package belongs to one module, and one of fixtures to tests alone",
            "a module system refuses a package that two share, and a reader looks for its classes in one place",
            PackageRules::packagesAreWhole);

    static final Rule R37 = new Rule(
            RuleId.R37,
            "each package of the core says what it is, and that nothing in it is null unless it says so",
            "a reader begins with the package, and the compiler can then hold everybody to the rest",
            PackageRules::packagesAreDescribed);

    private PackageRules() {}

    private static ArchRule packagesAreWhole(Layout layout) {
        return CompositeArchRule.of(classes()
                        .that()
                        .resideInAPackage(layout.allPackages())
                        .should(Breaches.none("be in a package of its own module", Modules::intrusion)))
                .and(classes()
                        .that()
                        .resideInAPackage(layout.allPackages())
                        .should(Breaches.none("be no fixture", type -> shippedFixture(type, layout))));
    }

    private static Stream<String> shippedFixture(JavaClass type, Layout layout) {
        return Stream.of(type)
                .filter(any -> PackageMatcher.of(layout.fixturePackages()).matches(any.getPackageName()))
                .map(any -> any.getDescription() + " is a fixture that is shipped");
    }

    private static ArchRule packagesAreDescribed(Layout layout) {
        return classes()
                .that(resideInAnyPackage(layout.corePackages()))
                .should(Breaches.none("be in a described package", Descriptions::missingFor));
    }
}
