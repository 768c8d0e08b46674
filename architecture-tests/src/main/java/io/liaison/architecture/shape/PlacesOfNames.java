package io.liaison.architecture.shape;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.PackageMatchers;
import io.liaison.architecture.layout.Layout;
import io.liaison.architecture.layout.Suffix;
import java.util.List;
import java.util.stream.Stream;

/** Finds classes whose name belongs elsewhere, and those that want the name of their place. */
final class PlacesOfNames {
    private final List<Suffix> suffixes;

    PlacesOfNames(Layout layout) {
        this.suffixes = layout.suffixes().toList();
    }

    Stream<String> strays(JavaClass type) {
        var astray = suffixes.stream()
                .filter(suffix -> type.getSimpleName().endsWith(suffix.end()) && !isAtHome(type, suffix))
                .map(suffix -> "%s is a %s outside of %s"
                        .formatted(type.getDescription(), suffix.end(), String.join(", ", suffix.packages())));
        var nameless = Stream.of(type)
                .filter(any -> any.isAnnotatedWith("jakarta.ws.rs.Path")
                        && !any.isInterface()
                        && !any.getSimpleName().endsWith("Resource"))
                .map(any -> any.getDescription() + " serves a path and is not called a Resource");
        return Stream.concat(astray, nameless);
    }

    private static boolean isAtHome(JavaClass type, Suffix suffix) {
        return PackageMatchers.of(suffix.packages()).test(type.getPackageName());
    }
}
