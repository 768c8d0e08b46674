package io.liaison.architecture.direction;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.lang.ArchRule;
import io.liaison.architecture.layout.Layout;
import io.liaison.architecture.rule.Rule;
import io.liaison.architecture.rule.RuleId;

/** What the core may know: itself, and a short list of other people's values. */
final class CoreRules {
    static final Rule R1 = new Rule(
            RuleId.R1,
            "the domain knows itself, plain JDK values, vavr's results and collections, and JSpecify; nothing else",
            "what decides must outlive every library, and be understood without one",
            CoreRules::domainKnowsItself);

    static final Rule R2 = new Rule(
            RuleId.R2,
            "the application knows the domain, itself and what the domain may know; nothing else",
            "it speaks to the world through its ports, so that an adapter can be replaced without it",
            CoreRules::applicationKnowsTheCore);

    private CoreRules() {}

    private static ArchRule domainKnowsItself(Layout layout) {
        return classes()
                .that()
                .resideInAPackage(layout.domainPackages())
                .should(OnlyName.typesIn(layout.domainPackages()));
    }

    private static ArchRule applicationKnowsTheCore(Layout layout) {
        return classes()
                .that()
                .resideInAPackage(layout.applicationPackages())
                .should(OnlyName.typesIn(layout.corePackages()));
    }
}
