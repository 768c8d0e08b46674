package io.liaison.architecture.library;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaParameterizedType;
import java.util.Set;

/** Which types have a door beside their constructor that has to be used. */
final class Factories {
    private static final Set<String> REFUSABLE =
            Set.of("io.vavr.control.Either", "io.vavr.control.Option", "io.vavr.control.Validation");

    private Factories() {}

    static boolean isWatched(JavaClass type) {
        return type.getMethods().stream().anyMatch(method -> isDoor(type, method)) || isAggregate(type);
    }

    /** It is called {@code of}, or takes what a constructor takes, and may refuse. */
    private static boolean isDoor(JavaClass type, JavaMethod method) {
        return isFactory(method) && mayRefuse(type, method) && (method.getName().equals("of") || hasTwin(type, method));
    }

    private static boolean hasTwin(JavaClass type, JavaMethod method) {
        return type.getConstructors().stream()
                .anyMatch(constructor -> constructor.getRawParameterTypes().equals(method.getRawParameterTypes()));
    }

    /** It has a first state, in which a factory makes it, and transitions from one state to the next. */
    private static boolean isAggregate(JavaClass type) {
        return type.getMethods().stream().anyMatch(method -> isFactory(method) && answersItself(type, method))
                && type.getMethods().stream()
                        .anyMatch(method -> !isStatic(method)
                                && isPublic(method)
                                && (answersItself(type, method) || mayRefuse(type, method)));
    }

    private static boolean isFactory(JavaMethod method) {
        return isStatic(method) && isPublic(method);
    }

    private static boolean answersItself(JavaClass type, JavaMethod method) {
        return method.getRawReturnType().equals(type);
    }

    private static boolean mayRefuse(JavaClass type, JavaMethod method) {
        return method.getReturnType() instanceof JavaParameterizedType answer
                && REFUSABLE.contains(answer.toErasure().getName())
                && answer.getActualTypeArguments().getLast().equals(type);
    }

    private static boolean isStatic(JavaMethod method) {
        return method.getModifiers().contains(JavaModifier.STATIC);
    }

    private static boolean isPublic(JavaMethod method) {
        return method.getModifiers().contains(JavaModifier.PUBLIC);
    }
}
