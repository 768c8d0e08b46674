package io.liaison.architecture.port;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.PackageMatcher;
import io.liaison.architecture.layout.Layout;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/** What a value holds, and what that holds in turn: a secret is a secret however deep it lies. */
final class Contents {
    /** Java's values and vavr's collections, which hold what their arguments say. */
    private static final Set<String> PACKAGES =
            Set.of("java.time", "java.math", "io.vavr.collection", "io.vavr.control");

    private static final Set<String> TYPES = Set.of(
            "java.lang.Boolean",
            "java.lang.Byte",
            "java.lang.Character",
            "java.lang.Double",
            "java.lang.Float",
            "java.lang.Integer",
            "java.lang.Long",
            "java.lang.Short",
            "java.lang.String",
            "java.net.URI",
            "java.util.UUID");

    private final PackageMatcher domain;
    private final String secret;
    private final String failure;
    private final Set<JavaClass> seen = new HashSet<>();

    Contents(Layout layout) {
        this.domain = PackageMatcher.of(layout.domainPackages());
        this.secret = layout.typeOf(layout.names().secret());
        this.failure = layout.typeOf(layout.names().failure());
    }

    /** What a failure may not hold, and where it does. Other failures in it are looked at for themselves. */
    Stream<String> unfitIn(JavaClass type) {
        return seen.add(type) && !type.isEnum() ? fields(type).flatMap(this::unfitIn) : Stream.empty();
    }

    private static Stream<JavaField> fields(JavaClass type) {
        return Stream.concat(Stream.of(type), type.isInterface() ? type.getAllSubclasses().stream() : Stream.empty())
                .flatMap(each -> each.getFields().stream())
                .filter(field -> !field.getModifiers().contains(JavaModifier.STATIC));
    }

    private Stream<String> unfitIn(JavaField field) {
        return field.getType().getAllInvolvedRawTypes().stream()
                .map(JavaClass::getBaseComponentType)
                .filter(part -> !part.isAssignableTo(failure))
                .flatMap(part -> isOfTheDomain(part)
                        ? unfitIn(part)
                        : Stream.of(part)
                                .filter(other -> !isValue(other))
                                .map(other -> "<%s> in <%s>".formatted(other.getName(), field.getFullName())));
    }

    private boolean isOfTheDomain(JavaClass part) {
        return domain.matches(part.getPackageName()) && !part.getName().equals(secret);
    }

    private static boolean isValue(JavaClass part) {
        return part.isPrimitive() || TYPES.contains(part.getName()) || PACKAGES.contains(part.getPackageName());
    }
}
