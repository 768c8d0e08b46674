package io.liaison.architecture.purity;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import io.liaison.architecture.layout.Layout;
import io.liaison.architecture.rule.Rule;
import io.liaison.architecture.rule.RuleId;

/** What the core needs, it is given. */
final class ReflectionRules {
    static final Rule R10 = new Rule(
            RuleId.R10,
            "the core looks nothing up: no classes, resources, services, properties or defaults of the machine",
            "a lookup is an argument that no signature shows and no compiler checks",
            ReflectionRules::coreLooksNothingUp);

    private ReflectionRules() {}

    private static ArchRule coreLooksNothingUp(Layout layout) {
        return CompositeArchRule.of(new Ban(mirrors(), Surroundings.members()).in(layout.corePackages()))
                .and(onlyIn(layout.enginePackages(), layout, "java.util.ServiceLoader"))
                .and(onlyIn(
                        layout.textPackages(),
                        layout,
                        "java.util.ListResourceBundle",
                        "java.util.PropertyResourceBundle",
                        "java.util.ResourceBundle"));
    }

    private static DescribedPredicate<JavaClass> mirrors() {
        return resideInAnyPackage("java.lang.invoke..", "java.lang.reflect..", "java.lang.module..")
                .and(not(Types.named("java.lang.invoke.SerializedLambda")))
                .or(Types.named(
                        "java.lang.ClassLoader",
                        "java.lang.Module",
                        "java.lang.ModuleLayer",
                        "java.lang.Process",
                        "java.lang.ProcessBuilder",
                        "java.lang.ProcessHandle",
                        "java.lang.Runtime",
                        "java.lang.StackWalker"));
    }

    private static ArchRule onlyIn(String place, Layout layout, String... types) {
        return noClasses()
                .that(resideInAnyPackage(layout.corePackages()).and(resideOutsideOfPackage(place)))
                .should()
                .dependOnClassesThat(Types.named(types));
    }
}
