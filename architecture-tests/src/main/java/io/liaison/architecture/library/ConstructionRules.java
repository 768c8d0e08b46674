package io.liaison.architecture.library;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.PackageMatcher;
import com.tngtech.archunit.lang.ArchRule;
import io.liaison.architecture.layout.Layout;
import io.liaison.architecture.rule.Breaches;
import io.liaison.architecture.rule.Rule;
import io.liaison.architecture.rule.RuleId;
import java.util.stream.Stream;

/** The domain lets things in by doors that it watches. */
final class ConstructionRules {
    static final Rule R25 = new Rule(
            RuleId.R25,
            "a value that can be refused and an aggregate are made by their factories; only the domain, and the store "
                    + "for what the domain has let through before, call their constructors",
            "what a factory refuses is a failure that names the field, and what a constructor refuses is a bug",
            ConstructionRules::factoriesMakeThem);

    private ConstructionRules() {}

    private static ArchRule factoriesMakeThem(Layout layout) {
        var domain = PackageMatcher.of(layout.domainPackages());
        var store = PackageMatcher.of(layout.storePackages());
        return Breaches.in(
                type -> domain.matches(type.getPackageName())
                                || (store.matches(type.getPackageName()) && !isMapper(type))
                        ? Stream.empty()
                        : type.getAccessesFromSelf().stream()
                                .filter(access -> access.getName().equals("<init>")
                                        && domain.matches(
                                                access.getTargetOwner().getPackageName())
                                        && Factories.isWatched(access.getTargetOwner()))
                                .map(JavaAccess::getDescription),
                layout.allPackages());
    }

    /** Generated code reads no row. */
    private static boolean isMapper(JavaClass type) {
        return Stream.concat(Stream.of(type), type.getAllRawInterfaces().stream())
                .anyMatch(each -> each.isAnnotatedWith(MapStruct.MAPPER));
    }
}
