package io.liaison.architecture.shape;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import io.liaison.architecture.bytecode.OwnText;
import java.util.stream.Stream;

/** Finds a {@code toString} that nobody wrote, or that tells more than times and numbers. */
final class ReadableForms {
    private ReadableForms() {}

    static Stream<String> thatTell(JavaClass type) {
        if (!type.isInterface() && !OwnText.isWrittenFor(type)) {
            return Stream.of(type.getDescription() + " has no toString of its own");
        }
        return type.tryGetMethod("toString").stream()
                .flatMap(method -> method.getAccessesFromSelf().stream())
                .filter(access -> access.getTargetOwner().equals(type) && tells(access))
                .map(JavaAccess::getDescription);
    }

    private static boolean tells(JavaAccess<?> access) {
        return !isHarmless(
                access.getTarget() instanceof AccessTarget.CodeUnitAccessTarget called
                        ? called.getRawReturnType()
                        : ((AccessTarget.FieldAccessTarget) access.getTarget()).getRawType());
    }

    /** An Option may hold a time: what it shows of another secret is that one's readable form. */
    private static boolean isHarmless(JavaClass type) {
        return type.isPrimitive()
                || type.isEnum()
                || type.getPackageName().startsWith("java.time")
                || type.getPackageName().startsWith("io.vavr");
    }
}
