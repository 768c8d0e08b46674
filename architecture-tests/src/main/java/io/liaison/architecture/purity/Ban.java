package io.liaison.architecture.purity;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;

/** Types that code may not depend on, and members of other types that it may neither call nor refer to. */
record Ban(DescribedPredicate<JavaClass> types, DescribedPredicate<JavaAccess<?>> members) {

    ArchRule in(String... packages) {
        return CompositeArchRule.of(
                        noClasses().that().resideInAnyPackage(packages).should().dependOnClassesThat(types))
                .and(noClasses().that().resideInAnyPackage(packages).should().accessTargetWhere(members));
    }
}
