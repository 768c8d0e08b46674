package io.liaison.architecture.library;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.PackageMatchers;
import com.tngtech.archunit.lang.ArchRule;
import io.liaison.architecture.layout.Layout;
import io.liaison.architecture.rule.Breaches;
import io.liaison.architecture.rule.Rule;
import io.liaison.architecture.rule.RuleId;
import java.util.stream.Stream;

/** MapStruct writes what goes out, and is nowhere else. */
final class MapperRules {
    static final Rule R23 = new Rule(
            RuleId.R23,
            "of adapters, a Mapper alone knows MapStruct, and the configuration that mappers share",
            "what is generated is found in one kind of type, and nothing looks a mapper up by reflection",
            MapperRules::mappersAlone);

    static final Rule R24 = new Rule(
            RuleId.R24,
            "a mapper is a package-private interface under the shared configuration, and maps to no type of the domain",
            "generated code calls constructors, and would skip what the domain asks of its values",
            MapperRules::mappersMapOutward);

    private MapperRules() {}

    private static ArchRule mappersAlone(Layout layout) {
        var adapters = PackageMatchers.of(layout.adapterPackages());
        return Breaches.in(
                type -> adapters.test(type.getPackageName()) && (isNamedMapper(type) || isConfiguration(type))
                        ? Stream.empty()
                        : type.getDirectDependenciesFromSelf().stream()
                                .filter(MapperRules::isOnMapStruct)
                                .map(Dependency::getDescription),
                layout.allPackages());
    }

    private static boolean isNamedMapper(JavaClass type) {
        return Outermost.of(type).getSimpleName().endsWith("Mapper");
    }

    /** Nothing but annotated: with a method in it, it is a mapper of another name. */
    private static boolean isConfiguration(JavaClass type) {
        return type.isAnnotatedWith(MapStruct.CONFIGURATION)
                && type.getMembers().isEmpty();
    }

    /** Of an annotation, its parts say nothing that it does not say itself. */
    private static boolean isOnMapStruct(Dependency dependency) {
        return dependency.getTargetClass().getPackageName().startsWith(MapStruct.HOME)
                && !dependency.getDescription().contains(" has annotation member of type ");
    }

    private static ArchRule mappersMapOutward(Layout layout) {
        var mappers = new Mappers(layout);
        return Breaches.in(
                type -> type.isAnnotatedWith(MapStruct.MAPPER) ? mappers.faultsOf(type) : Stream.empty(),
                layout.allPackages());
    }
}
