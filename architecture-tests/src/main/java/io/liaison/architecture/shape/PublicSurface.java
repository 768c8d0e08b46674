package io.liaison.architecture.shape;

import static com.tngtech.archunit.core.domain.JavaModifier.PUBLIC;
import static com.tngtech.archunit.core.domain.JavaModifier.SYNTHETIC;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaType;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a code base shows to others, one line for each public type and each public member of it. Kept in a file and compared
 * in a test, it makes every change of an interface a change that a review sees.
 */
public final class PublicSurface {
    private static final Set<String> GIVEN = Set.of("equals", "hashCode", "toString", "values", "valueOf");

    private PublicSurface() {}

    /** Sorted, and without what every type, record or enum has. */
    public static List<String> of(JavaClasses classes) {
        return classes.stream()
                .filter(PublicSurface::isShown)
                .flatMap(type -> Stream.concat(Stream.of(typeLine(type)), memberLines(type)))
                .sorted()
                .toList();
    }

    private static boolean isShown(JavaClass type) {
        return type.getModifiers().contains(PUBLIC)
                && !type.getSimpleName().equals("package-info")
                && type.getEnclosingClass().map(PublicSurface::isShown).orElse(true);
    }

    private static String typeLine(JavaClass type) {
        return "%s (%s)".formatted(nameOf(type), kindOf(type));
    }

    private static String kindOf(JavaClass type) {
        if (type.isAnnotation()) {
            return "annotation";
        }
        if (type.isInterface()) {
            return "interface";
        }
        if (type.isEnum()) {
            return "enum";
        }
        return type.isRecord() ? "record" : "class";
    }

    private static Stream<String> memberLines(JavaClass type) {
        return type.getMembers().stream()
                .filter(member -> member.getModifiers().contains(PUBLIC))
                .filter(member -> !member.getModifiers().contains(SYNTHETIC))
                .filter(member -> !GIVEN.contains(member.getName()))
                .map(member -> nameOf(type) + "." + memberOf(member));
    }

    private static String memberOf(JavaMember member) {
        return switch (member) {
            case JavaField field -> field.getName() + ": " + shortened(field.getType());
            case JavaCodeUnit unit -> signatureOf(unit);
            default -> throw new IllegalStateException("neither a field nor code: " + member);
        };
    }

    private static String signatureOf(JavaCodeUnit unit) {
        var parameters = unit.getParameterTypes().stream()
                .map(PublicSurface::shortened)
                .collect(Collectors.joining(", ", "(", ")"));
        return unit.isConstructor()
                ? "new" + parameters
                : unit.getName() + parameters + ": " + shortened(unit.getReturnType());
    }

    private static String nameOf(JavaClass type) {
        return type.getName().replace('$', '.');
    }

    private static String shortened(JavaType type) {
        return type.getName()
                .replaceAll("\\[L([^;]+);", "$1[]")
                .replaceAll("(?:[a-z_0-9]+\\.)+(?=[A-Z])", "")
                .replace('$', '.');
    }
}
