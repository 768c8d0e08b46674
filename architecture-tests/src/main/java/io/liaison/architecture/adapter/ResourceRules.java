package io.liaison.architecture.adapter;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.core.domain.JavaModifier.STATIC;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.PackageMatcher;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import io.liaison.architecture.layout.Layout;
import io.liaison.architecture.rule.Breaches;
import io.liaison.architecture.rule.Rule;
import io.liaison.architecture.rule.RuleId;
import java.util.Set;

/** A resource translates, and decides nothing. */
final class ResourceRules {
    static final Rule R28 = new Rule(
            RuleId.R28,
            "a resource calls inbound ports, and of the domain only what reads or parses a value",
            "what is decided in a resource holds for nobody who comes by another way",
            ResourceRules::resourcesDecideNothing);

    private static final Set<String> PARSERS = Set.of("of", "parse", "valueOf", "values");
    private static final Set<String> READERS = Set.of("compareTo", "equals", "hashCode", "name", "ordinal", "toString");

    private ResourceRules() {}

    private static ArchRule resourcesDecideNothing(Layout layout) {
        var closed =
                resideInAPackage(layout.applicationPackages()).and(resideOutsideOfPackages(layout.packagesOpenToApi()));
        return CompositeArchRule.of(
                        noClasses().that(areResources(layout)).should().dependOnClassesThat(closed))
                .and(classes().that(areResources(layout)).should(decideNothing(layout)));
    }

    private static DescribedPredicate<JavaClass> areResources(Layout layout) {
        return resideInAPackage(layout.apiPackages())
                .and(DescribedPredicate.describe(
                        "are resources", type -> outermost(type).getSimpleName().endsWith("Resource")));
    }

    private static ArchCondition<JavaClass> decideNothing(Layout layout) {
        var domain = PackageMatcher.of(layout.domainPackages());
        return Breaches.none(
                "let the domain decide",
                type -> type.getAccessesFromSelf().stream()
                        .filter(access -> domain.matches(access.getTargetOwner().getPackageName()))
                        .filter(ResourceRules::decides)
                        .map(JavaAccess::getDescription));
    }

    /** Neither an accessor nor a factory that parses; constructors are another rule's. */
    private static boolean decides(JavaAccess<?> access) {
        if (!(access.getTarget() instanceof CodeUnitAccessTarget target)
                || target.getName().equals("<init>")) {
            return false;
        }
        var isAccessor = target.getRawParameterTypes().isEmpty()
                && target.getOwner().tryGetField(target.getName()).isPresent();
        return !isAccessor && !READERS.contains(target.getName()) && !isParser(target);
    }

    private static boolean isParser(CodeUnitAccessTarget target) {
        return PARSERS.contains(target.getName())
                && target.resolveMember()
                        .filter(member -> member.getModifiers().contains(STATIC))
                        .isPresent();
    }

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(ResourceRules::outermost).orElse(type);
    }
}
