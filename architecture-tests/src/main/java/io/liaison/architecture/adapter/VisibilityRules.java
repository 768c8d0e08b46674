package io.liaison.architecture.adapter;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import io.liaison.architecture.layout.Layout;
import io.liaison.architecture.rule.Breaches;
import io.liaison.architecture.rule.Rule;
import io.liaison.architecture.rule.RuleId;

/** What others may see of those who do the work. */
final class VisibilityRules {
    static final Rule R30 = new Rule(
            RuleId.R30,
            "what implements an outbound port is seen by its package alone and extended by nothing",
            "others then know the port, and it can be replaced without asking them",
            VisibilityRules::adaptersKeepToThemselves);

    static final Rule R31 = new Rule(
            RuleId.R31,
            "services are made by the engine, through the types that end in UseCases, and are otherwise out of sight",
            "whoever wants a use case asks for its port, and gets no service that was put together in another way",
            VisibilityRules::servicesAreMadeByTheEngine);

    private VisibilityRules() {}

    private static ArchRule adaptersKeepToThemselves(Layout layout) {
        var exposed = new ExposedAdapters(layout);
        return classes()
                .that()
                .resideInAnyPackage(layout.adapterPackages())
                .should(Breaches.none("hide behind its port", exposed::in));
    }

    private static ArchRule servicesAreMadeByTheEngine(Layout layout) {
        var services = new Services(layout);
        return CompositeArchRule.of(noClasses()
                        .that(resideInAPackage(layout.allPackages())
                                .and(resideOutsideOfPackages(layout.useCasePackages(), layout.enginePackages())))
                        .should()
                        .dependOnClassesThat(resideInAPackage(layout.useCasePackages())))
                .and(noClasses()
                        .that()
                        .resideInAPackage(layout.enginePackages())
                        .should()
                        .dependOnClassesThat(services.areClosedToTheEngine()))
                .and(classes()
                        .that(resideInAnyPackage(layout.useCasePackages()))
                        .should(Breaches.none("be seen by their package alone", services::shownInVain)));
    }
}
