package io.liaison.architecture.shape;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.PackageMatcher;
import io.liaison.architecture.layout.Layout;
import java.util.ArrayDeque;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;

/** The aggregates of a domain: top-level types that have an id of their own, of a type that all features share. */
final class Aggregates {
    private final PackageMatcher domain;
    private final PackageMatcher shared;

    Aggregates(Layout layout) {
        this.domain = PackageMatcher.of(layout.domainPackages());
        this.shared = PackageMatcher.of(layout.sharedDomainPackages());
    }

    /** Which others an aggregate holds, be it through containers or through its own parts. */
    Stream<String> heldBy(JavaClass type) {
        return isAggregate(type)
                ? held(type).stream()
                        .map(other -> "%s holds %s".formatted(type.getDescription(), other.getDescription()))
                : Stream.empty();
    }

    private Set<JavaClass> held(JavaClass aggregate) {
        var found = new LinkedHashSet<JavaClass>();
        var seen = new LinkedHashSet<JavaClass>(Set.of(aggregate));
        var parts = new ArrayDeque<JavaClass>(seen);
        while (!parts.isEmpty()) {
            partsOf(parts.remove()).filter(seen::add).forEach(part -> {
                if (isAggregate(part)) {
                    found.add(part);
                } else {
                    parts.add(part);
                }
            });
        }
        return found;
    }

    private Stream<JavaClass> partsOf(JavaClass type) {
        return type.getFields().stream()
                .flatMap(field -> field.getAllInvolvedRawTypes().stream())
                .map(JavaClass::getBaseComponentType)
                .filter(part -> domain.matches(part.getPackageName()));
    }

    private boolean isAggregate(JavaClass type) {
        return !type.isNestedClass()
                && !shared.matches(type.getPackageName())
                && type.getFields().stream()
                        .anyMatch(field -> field.getName().equals("id")
                                && shared.matches(field.getRawType().getPackageName()));
    }
}
