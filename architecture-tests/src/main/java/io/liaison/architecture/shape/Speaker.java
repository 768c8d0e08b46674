package io.liaison.architecture.shape;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Comparator;

/** The first class of a package by its name, which speaks for it: what is wrong with a package is told once. */
final class Speaker {
    private Speaker() {}

    static JavaClass of(JavaClass type) {
        return type.getPackage().getClasses().stream()
                .filter(member -> member.getSource().isPresent() && !member.isNestedClass())
                .min(Comparator.comparing(JavaClass::getName))
                .orElse(type);
    }
}
