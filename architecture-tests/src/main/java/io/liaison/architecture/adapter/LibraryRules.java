package io.liaison.architecture.adapter;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.lang.ArchRule;
import io.liaison.architecture.layout.Layout;
import io.liaison.architecture.rule.Breaches;
import io.liaison.architecture.rule.Rule;
import io.liaison.architecture.rule.RuleId;

/** What comes from other people. */
final class LibraryRules {
    static final Rule R27 = new Rule(
            RuleId.R27,
            "a library is known only where the layout says so",
            "it has one place, where it can be understood, renewed and replaced",
            LibraryRules::librariesStayWhereTheyAre);

    private LibraryRules() {}

    private static ArchRule librariesStayWhereTheyAre(Layout layout) {
        var strays = new StrayLibraries(layout);
        return classes()
                .that()
                .resideInAnyPackage(layout.productPackages())
                .should(Breaches.none("know a library in its place only", strays::in));
    }
}
