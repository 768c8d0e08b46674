package io.liaison.architecture.purity;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.lang.ArchRule;
import io.liaison.architecture.layout.Layout;
import io.liaison.architecture.rule.Rule;
import io.liaison.architecture.rule.RuleId;

/** A model that is annotated for a framework is written for that framework. */
final class AnnotationRules {
    static final Rule R11 = new Rule(
            RuleId.R11,
            "the core carries no annotation but the language's, JSpecify's and its own",
            "how a value is stored, sent or injected is known where that happens",
            AnnotationRules::coreCarriesNoneOfAFramework);

    private AnnotationRules() {}

    private static ArchRule coreCarriesNoneOfAFramework(Layout layout) {
        return classes()
                .that()
                .resideInAnyPackage(layout.corePackages())
                .should(CarryOnly.annotationsOf(
                        "java.lang",
                        "java.lang.annotation",
                        "org.jspecify.annotations",
                        layout.domainPackages(),
                        layout.applicationPackages()));
    }
}
