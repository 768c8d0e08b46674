package io.liaison.architecture.adapter;

import static com.tngtech.archunit.core.domain.JavaModifier.FINAL;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.PackageMatcher;
import io.liaison.architecture.layout.Layout;
import java.util.Set;
import java.util.stream.Stream;

/** Finds implementations of outbound ports that can be seen or extended. */
final class ExposedAdapters {
    private static final Set<JavaModifier> SHOWN = Set.of(JavaModifier.PUBLIC, JavaModifier.PROTECTED);
    private final PackageMatcher ports;

    ExposedAdapters(Layout layout) {
        this.ports = PackageMatcher.of(layout.outboundPortPackages());
    }

    Stream<String> in(JavaClass type) {
        if (type.isInterface() || !implementsAPort(type)) {
            return Stream.empty();
        }
        var seen = Stream.of(type)
                .filter(adapter -> isShown(adapter) && !isProvider(adapter))
                .map(adapter -> adapter.getDescription() + " is seen outside of its package");
        var open = Stream.of(type)
                .filter(adapter -> !adapter.getModifiers().contains(FINAL) && !adapter.isAnonymousClass())
                .map(adapter -> adapter.getDescription() + " can be extended");
        return Stream.concat(seen, open);
    }

    private boolean implementsAPort(JavaClass type) {
        return type.getAllRawInterfaces().stream().anyMatch(port -> ports.matches(port.getPackageName()));
    }

    /** {@code ServiceLoader} makes only what is public. */
    private boolean isProvider(JavaClass type) {
        return type.getRawInterfaces().stream()
                .anyMatch(port -> ports.matches(port.getPackageName())
                        && port.getSimpleName().endsWith("Provider"));
    }

    private static boolean isShown(JavaClass type) {
        return type.getModifiers().stream().anyMatch(SHOWN::contains);
    }
}
