package io.liaison.architecture.port;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.PackageMatchers;
import io.liaison.architecture.bytecode.SealedTypes;
import io.liaison.architecture.layout.Layout;
import java.util.Set;
import java.util.stream.Stream;

/** Which types are ports, and what they offer. */
record Ports(PackageMatchers packages) {
    private static final Set<String> OF_EVERY_OBJECT = Set.of("equals", "hashCode", "toString");

    Ports(Layout layout) {
        this(PackageMatchers.of(layout.portPackages()));
    }

    /** An interface that anybody may implement: a sealed one is data, which its records hold. */
    boolean has(JavaClass type) {
        return packages.test(type.getPackageName())
                && type.isInterface()
                && !isDescription(type)
                && !SealedTypes.isSealed(type);
    }

    /** Of a class: the ports that it implements. */
    Stream<JavaClass> of(JavaClass type) {
        return type.getAllRawInterfaces().stream().filter(this::has);
    }

    /** The methods of a port, wherever it has them from. */
    static Stream<JavaMethod> methods(JavaClass port) {
        return port.getAllMethods().stream()
                .filter(method -> !method.getOwner().isEquivalentTo(Object.class))
                .filter(method -> !OF_EVERY_OBJECT.contains(method.getName()))
                .filter(method -> !method.getModifiers().contains(JavaModifier.SYNTHETIC));
    }

    static Stream<JavaMethod> abstractMethods(JavaClass port) {
        return methods(port).filter(method -> method.getModifiers().contains(JavaModifier.ABSTRACT));
    }

    static boolean isNested(JavaClass type) {
        return type.getEnclosingClass().isPresent();
    }

    static boolean isDescription(JavaClass type) {
        return type.getSimpleName().equals("package-info");
    }
}
