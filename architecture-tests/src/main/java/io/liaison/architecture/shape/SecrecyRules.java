package io.liaison.architecture.shape;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import io.liaison.architecture.layout.Layout;
import io.liaison.architecture.rule.Breaches;
import io.liaison.architecture.rule.Rule;
import io.liaison.architecture.rule.RuleId;

/** What must not be read by accident. */
final class SecrecyRules {
    static final Rule R36 = new Rule(
            RuleId.R36,
            "the readable form of a secret is written by hand, and shows no text of it",
            "whatever is printed, logged or put into a message ends where nobody guards it",
            SecrecyRules::secretsShowNothing);

    private SecrecyRules() {}

    private static ArchRule secretsShowNothing(Layout layout) {
        return classes()
                .that(resideInAnyPackage(layout.corePackages()))
                .and(describe("are secrets", type -> isSecret(type, layout)))
                .should(Breaches.none("show nothing", ReadableForms::thatTell));
    }

    private static boolean isSecret(JavaClass type, Layout layout) {
        var name = type.getName().replace('$', '.');
        return layout.conventions().secrets().stream().anyMatch(secret -> name.endsWith("." + secret));
    }
}
