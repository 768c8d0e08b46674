package io.liaison.architecture.library;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.PackageMatcher;
import com.tngtech.archunit.core.domain.PackageMatchers;
import com.tngtech.archunit.lang.ArchRule;
import io.liaison.architecture.bytecode.NamedTypes;
import io.liaison.architecture.layout.Layout;
import io.liaison.architecture.rule.Breaches;
import io.liaison.architecture.rule.Rule;
import io.liaison.architecture.rule.RuleId;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is sent and what is stored has a form of its own. */
final class WireRules {
    static final Rule R22 = new Rule(
            RuleId.R22,
            "a type that is sent or stored, a Dto or a Row, knows neither vavr nor the core, save shared vocabularies",
            "the domain can then be renamed, and the library replaced, and no client and no table notices",
            WireRules::wireTypesStandAlone);

    private WireRules() {}

    private static ArchRule wireTypesStandAlone(Layout layout) {
        return Breaches.in(
                type -> isSentOrStored(type) ? strangers(type, layout) : Stream.empty(), layout.adapterPackages());
    }

    private static boolean isSentOrStored(JavaClass type) {
        var name = Outermost.of(type).getSimpleName();
        return name.endsWith("Dto") || name.endsWith("Row");
    }

    private static Stream<String> strangers(JavaClass type, Layout layout) {
        var core = PackageMatchers.of(layout.corePackages());
        var shared = PackageMatcher.of(layout.sharedDomainPackages());
        var dependencies = type.getDirectDependenciesFromSelf();
        var recorded = dependencies.stream().map(WireRules::nameOf).collect(Collectors.toSet());
        return Stream.concat(
                dependencies.stream()
                        .filter(dependency -> isStrange(nameOf(dependency), core)
                                && !isVocabulary(dependency.getTargetClass().getBaseComponentType(), shared))
                        .map(Dependency::getDescription),
                NamedTypes.in(type).stream()
                        .filter(name -> isStrange(name, core) && !recorded.contains(name))
                        .map(name -> "%s names <%s> in its class file".formatted(type.getDescription(), name)));
    }

    private static String nameOf(Dependency dependency) {
        return dependency.getTargetClass().getBaseComponentType().getName();
    }

    private static boolean isStrange(String type, PackageMatchers core) {
        return Vavr.has(type) || core.test(type.substring(0, Math.max(0, type.lastIndexOf('.'))));
    }

    private static boolean isVocabulary(JavaClass type, PackageMatcher shared) {
        return type.isEnum() && shared.matches(type.getPackageName());
    }
}
