package io.liaison.architecture.library;

import com.tngtech.archunit.core.domain.JavaClass;

/** The type whose file another one is in. */
final class Outermost {
    private Outermost() {}

    static JavaClass of(JavaClass type) {
        return type.getEnclosingClass().map(Outermost::of).orElse(type);
    }
}
