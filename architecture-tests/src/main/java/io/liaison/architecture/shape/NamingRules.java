package io.liaison.architecture.shape;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import io.liaison.architecture.layout.Layout;
import io.liaison.architecture.rule.Breaches;
import io.liaison.architecture.rule.Rule;
import io.liaison.architecture.rule.RuleId;

/** What things are called. */
final class NamingRules {
    static final Rule R34 = new Rule(
            RuleId.R34,
            "a name says what its class is and where, and none says nothing",
            "who knows the name then knows the package, the port and the part it plays",
            NamingRules::namesSpeak);

    private NamingRules() {}

    private static ArchRule namesSpeak(Layout layout) {
        var places = new PlacesOfNames(layout);
        var ports = new NamesByPort(layout);
        return CompositeArchRule.of(classes()
                        .that()
                        .resideInAPackage(layout.allPackages())
                        .should(Breaches.none("have a name that says something", EmptyNames::in)))
                .and(classes()
                        .that()
                        .resideInAnyPackage(layout.productPackages())
                        .should(Breaches.none("be where its name belongs", places::strays)))
                .and(classes()
                        .that()
                        .resideInAnyPackage(layout.productPackages())
                        .should(Breaches.none("be called by its port", ports::misnomers)));
    }
}
