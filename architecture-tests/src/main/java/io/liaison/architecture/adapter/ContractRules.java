package io.liaison.architecture.adapter;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.INTERFACES;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.TOP_LEVEL_CLASSES;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import io.liaison.architecture.layout.Layout;
import io.liaison.architecture.rule.Breaches;
import io.liaison.architecture.rule.Rule;
import io.liaison.architecture.rule.RuleId;
import io.liaison.architecture.rule.Subject;

/** What a port promises, and who has shown to keep it. */
final class ContractRules {
    static final Rule R29 = new Rule(
            RuleId.R29,
            "an outbound port has an adapter and a contract, and each adapter that has the port passes the contract",
            "a fake is worth believing only when it and the real thing pass the same tests",
            Subject.MAIN_BESIDE_TESTS,
            ContractRules::portsAreKept);

    private ContractRules() {}

    private static ArchRule portsAreKept(Layout layout, JavaClasses tests) {
        var contracts = new Contracts(layout, tests);
        return classes()
                .that(resideInAPackage(layout.outboundPortPackages())
                        .and(INTERFACES)
                        .and(TOP_LEVEL_CLASSES)
                        .and(not(simpleName("package-info"))))
                .should(Breaches.none("have an adapter, and a contract that it passes", contracts::breachesOf));
    }
}
