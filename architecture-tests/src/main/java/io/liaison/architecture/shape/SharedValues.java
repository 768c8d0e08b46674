package io.liaison.architecture.shape;

import static com.tngtech.archunit.core.domain.JavaModifier.PRIVATE;
import static com.tngtech.archunit.core.domain.JavaModifier.STATIC;
import static com.tngtech.archunit.core.domain.JavaModifier.SYNTHETIC;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.domain.PackageMatcher;
import io.liaison.architecture.layout.Layout;
import java.util.Set;
import java.util.stream.Stream;

/** Finds where a shared value does more than parse, and answer from itself: where it weighs others, or can refuse. */
final class SharedValues {
    private static final Set<String> REFUSALS =
            Set.of("io.vavr.control.Either", "io.vavr.control.Try", "io.vavr.control.Validation");

    private final PackageMatcher domain;

    SharedValues(Layout layout) {
        this.domain = PackageMatcher.of(layout.domainPackages());
    }

    Stream<String> concerns(JavaClass type) {
        return type.getMethods().stream()
                .filter(method -> !method.getModifiers().contains(SYNTHETIC)
                        && !method.getModifiers().contains(PRIVATE)
                        && !method.getModifiers().contains(STATIC))
                .flatMap(method -> Stream.concat(weighed(method), refused(method)));
    }

    private Stream<String> weighed(JavaMethod method) {
        return method.getParameterTypes().stream()
                .map(JavaType::toErasure)
                .filter(other -> domain.matches(other.getPackageName()) && !other.equals(method.getOwner()))
                .map(other -> "%s weighs %s".formatted(method.getDescription(), other.getDescription()));
    }

    private static Stream<String> refused(JavaMethod method) {
        return Stream.of(method.getRawReturnType())
                .filter(answer -> REFUSALS.contains(answer.getName()))
                .map(answer -> method.getDescription() + " can refuse");
    }
}
