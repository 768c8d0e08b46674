package io.liaison.architecture.shape;

import static com.tngtech.archunit.core.domain.JavaModifier.FINAL;
import static com.tngtech.archunit.core.domain.JavaModifier.SYNTHETIC;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaParameterizedType;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.domain.PackageMatchers;
import io.liaison.architecture.bytecode.ClosedTypes;
import io.liaison.architecture.layout.Layout;
import java.util.Set;
import java.util.stream.Stream;

/** Finds what can change in a class: its fields, what they hold, and what a subclass could add. */
final class Changes {
    private static final Set<String> VALUES = Set.of(
            "java.net.URI",
            "java.nio.charset.Charset",
            "java.util.Comparator",
            "java.util.Currency",
            "java.util.HexFormat",
            "java.util.Locale",
            "java.util.Optional",
            "java.util.UUID");

    private static final Set<String> CHANGING = Set.of(
            "java.lang.Appendable", "java.lang.CharSequence", "java.lang.StringBuffer", "java.lang.StringBuilder");

    private final PackageMatchers constant;

    Changes(Layout layout) {
        this.constant = PackageMatchers.of(
                layout.domainPackages(),
                "java.lang",
                "java.math",
                "java.time..",
                "java.util.function",
                "java.util.regex",
                "io.vavr..");
    }

    Stream<String> in(JavaClass type) {
        if (type.getModifiers().contains(SYNTHETIC)) {
            return Stream.empty();
        }
        var open = Stream.of(type)
                .filter(Changes::canBeExtended)
                .map(found -> found.getDescription() + " can be extended by anybody");
        return Stream.concat(open, type.getFields().stream().flatMap(this::changesOf));
    }

    private Stream<String> changesOf(JavaField field) {
        if (field.getModifiers().contains(SYNTHETIC)) {
            return Stream.empty();
        }
        var replaced = Stream.of(field)
                .filter(any -> !field.getModifiers().contains(FINAL))
                .map(any -> field.getDescription() + " is not final");
        var held = field.getAllInvolvedRawTypes().stream()
                .filter(this::canChange)
                .map(JavaClass::getName)
                .distinct()
                .map(name -> "%s holds <%s>, which can change".formatted(field.getDescription(), name));
        var arrays = Stream.of(field)
                .filter(any -> namesAnArray(field.getType()))
                .map(any -> field.getDescription() + " holds an array, which can change");
        return Stream.concat(replaced, Stream.concat(held, arrays));
    }

    /** Also as an argument of a container: among the types that a field involves, ArchUnit names what an array is of. */
    private static boolean namesAnArray(JavaType type) {
        return type.toErasure().isArray()
                || (type instanceof JavaParameterizedType container
                        && container.getActualTypeArguments().stream().anyMatch(Changes::namesAnArray));
    }

    private boolean canChange(JavaClass type) {
        return CHANGING.contains(type.getName())
                || (!type.isPrimitive() && !VALUES.contains(type.getName()) && !constant.test(type.getPackageName()));
    }

    private static boolean canBeExtended(JavaClass type) {
        return !type.isInterface()
                && !type.isAnonymousClass()
                && !type.getModifiers().contains(FINAL)
                && !type.isEnum()
                && !ClosedTypes.isSealed(type);
    }
}
