package io.liaison.architecture.shape;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.PackageMatcher;
import com.tngtech.archunit.core.domain.PackageMatchers;
import io.liaison.architecture.layout.Layout;
import java.util.stream.Stream;

/** Finds services and adapters that one would not recognize as those of their port. */
final class NamesByPort {
    private final PackageMatcher services;
    private final PackageMatchers adapters;
    private final PackageMatcher inbound;
    private final PackageMatcher outbound;

    NamesByPort(Layout layout) {
        this.services = PackageMatcher.of(layout.useCasePackages());
        this.adapters = PackageMatchers.of(layout.adapterPackages());
        this.inbound = PackageMatcher.of(layout.inboundPortPackages());
        this.outbound = PackageMatcher.of(layout.outboundPortPackages());
    }

    Stream<String> misnomers(JavaClass type) {
        if (type.isInterface() || type.isAnonymousClass()) {
            return Stream.empty();
        }
        return Stream.concat(services(type), adapters(type));
    }

    /** Both ways: a service has a port of its name, and what has an inbound port is a service of its name. */
    private Stream<String> services(JavaClass type) {
        if (!services.matches(type.getPackageName())) {
            return Stream.empty();
        }
        var name = type.getSimpleName();
        var expected = portsOf(type, inbound).map(port -> port + "Service").toList();
        return expected.contains(name) || (expected.isEmpty() && !name.endsWith("Service"))
                ? Stream.empty()
                : Stream.of("%s implements no port of its name".formatted(type.getDescription()));
    }

    /** What sets an adapter apart comes first, and of its port at least the last word has to be there. */
    private Stream<String> adapters(JavaClass type) {
        var ports = portsOf(type, outbound).toList();
        return !adapters.test(type.getPackageName())
                        || ports.isEmpty()
                        || ports.stream().anyMatch(port -> type.getSimpleName().contains(lastWordOf(port)))
                ? Stream.empty()
                : Stream.of(
                        "%s does not bear the name of %s".formatted(type.getDescription(), String.join(", ", ports)));
    }

    private static Stream<String> portsOf(JavaClass type, PackageMatcher packages) {
        return type.getAllRawInterfaces().stream()
                .filter(port -> packages.matches(port.getPackageName()) && !port.isNestedClass())
                .map(JavaClass::getSimpleName);
    }

    private static String lastWordOf(String name) {
        return name.replaceFirst(".*(?=[A-Z])", "");
    }
}
