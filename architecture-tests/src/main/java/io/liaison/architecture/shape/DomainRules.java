package io.liaison.architecture.shape;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import io.liaison.architecture.layout.Layout;
import io.liaison.architecture.rule.Breaches;
import io.liaison.architecture.rule.Rule;
import io.liaison.architecture.rule.RuleId;

/** Values that stay as they are, and aggregates that stay apart. */
final class DomainRules {
    static final Rule R32 = new Rule(
            RuleId.R32,
            "nothing in the domain can change, nor hold what can",
            "a value that was checked once is right for good, whoever else has it in hand",
            DomainRules::nothingChanges);

    static final Rule R33 = new Rule(
            RuleId.R33,
            "an aggregate holds others by their ids, and what all features share answers from itself alone",
            "an aggregate can then be loaded, locked and saved by itself, and no feature hides in the common part",
            DomainRules::aggregatesStayApart);

    private DomainRules() {}

    private static ArchRule nothingChanges(Layout layout) {
        var changes = new Changes(layout);
        return classes()
                .that()
                .resideInAPackage(layout.domainPackages())
                .should(Breaches.none("stay as they are", changes::in));
    }

    private static ArchRule aggregatesStayApart(Layout layout) {
        var aggregates = new Aggregates(layout);
        return CompositeArchRule.of(classes()
                        .that()
                        .resideInAPackage(layout.domainPackages())
                        .should(Breaches.none("hold no other aggregate", aggregates::heldBy)))
                .and(classes()
                        .that()
                        .resideInAPackage(layout.sharedDomainPackages())
                        .should(Breaches.none("answer from themselves", new SharedValues(layout)::concerns)));
    }
}
