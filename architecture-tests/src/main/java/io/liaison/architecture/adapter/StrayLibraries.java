package io.liaison.architecture.adapter;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.PackageMatcher;
import com.tngtech.archunit.core.domain.PackageMatchers;
import io.liaison.architecture.bytecode.NamedTypes;
import io.liaison.architecture.layout.Layout;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Finds where a class knows a library out of its place: by what ArchUnit records, then by what its file names. */
final class StrayLibraries {
    private final List<Home> homes;

    StrayLibraries(Layout layout) {
        this.homes = layout.confinements()
                .map(row -> new Home(
                        PackageMatcher.of(row.library()),
                        PackageMatchers.of(
                                row.places().stream().map(layout::packagesOf).toArray(String[]::new))))
                .toList();
    }

    Stream<String> in(JavaClass type) {
        Set<String> recorded = new HashSet<>();
        var found = type.getDirectDependenciesFromSelf().stream()
                .filter(dependency -> isStray(type, target(dependency)))
                .peek(dependency -> recorded.add(target(dependency)))
                .map(Dependency::getDescription)
                .toList();
        var unrecorded = NamedTypes.in(type).stream()
                .filter(name -> !recorded.contains(name) && isStray(type, name))
                .map(name -> "%s names <%s> in its class file".formatted(type.getDescription(), name));
        return Stream.concat(found.stream(), unrecorded);
    }

    private boolean isStray(JavaClass type, String name) {
        var library = name.substring(0, Math.max(0, name.lastIndexOf('.')));
        return homes.stream()
                .anyMatch(home -> home.library.matches(library) && !home.places.test(type.getPackageName()));
    }

    private static String target(Dependency dependency) {
        return dependency.getTargetClass().getBaseComponentType().getName();
    }

    private record Home(PackageMatcher library, PackageMatchers places) {}
}
