package io.liaison.architecture.shape;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.stream.Stream;

/** Finds packages without a {@code package-info}, or whose one leaves null open. */
final class Descriptions {
    private static final String NULL_MARKED = "org.jspecify.annotations.NullMarked";

    private Descriptions() {}

    static Stream<String> missingFor(JavaClass type) {
        if (!Speaker.of(type).equals(type)) {
            return Stream.empty();
        }
        var name = type.getPackageName();
        return type.getPackage()
                .tryGetPackageInfo()
                .map(info -> info.isAnnotatedWith(NULL_MARKED)
                        ? Stream.<String>empty()
                        : Stream.of("Package <%s> is not @NullMarked".formatted(name)))
                .orElseGet(() -> Stream.of("Package <%s> has no package-info".formatted(name)));
    }
}
