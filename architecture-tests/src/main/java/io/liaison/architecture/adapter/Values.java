package io.liaison.architecture.adapter;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.PackageMatchers;

/** What is only looked at, as opposed to what does something. */
final class Values {
    private static final PackageMatchers PLAIN =
            PackageMatchers.of("java.lang", "java.math..", "java.time..", "java.util", "io.vavr..");

    private Values() {}

    static boolean isValue(JavaClass type) {
        var element = type.getBaseComponentType();
        return element.isPrimitive() || element.isRecord() || element.isEnum() || PLAIN.test(element.getPackageName());
    }
}
