package io.liaison.architecture.library;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import java.util.Set;
import java.util.stream.Stream;

/** What others see of a type: what it is, and what its open members take, answer and hold. */
final class Signatures {
    private Signatures() {}

    /** A sentence for each type of vavr that is shown without being allowed to be. */
    static Stream<String> showing(JavaClass type, Set<String> allowed) {
        return isOpen(type.getModifiers())
                ? Stream.concat(
                        shown(type.getDescription(), supertypes(type), allowed),
                        type.getMembers().stream()
                                .filter(member -> isOpen(member.getModifiers()))
                                .flatMap(member -> shown(member.getDescription(), types(member), allowed)))
                : Stream.empty();
    }

    private static boolean isOpen(Set<JavaModifier> modifiers) {
        return modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED);
    }

    private static Stream<JavaType> supertypes(JavaClass type) {
        return Stream.concat(type.getSuperclass().stream(), type.getInterfaces().stream());
    }

    private static Stream<JavaType> types(JavaMember member) {
        return member instanceof JavaCodeUnit unit
                ? Stream.concat(Stream.of(unit.getReturnType()), unit.getParameterTypes().stream())
                : Stream.of(((JavaField) member).getType());
    }

    private static Stream<String> shown(String where, Stream<JavaType> types, Set<String> allowed) {
        return types.flatMap(type -> type.getAllInvolvedRawTypes().stream())
                .map(type -> type.getBaseComponentType().getName())
                .filter(name -> Vavr.has(name) && !Vavr.isAmong(allowed, name))
                .map(name -> "%s shows <%s>".formatted(where, name));
    }
}
