package io.liaison.architecture.port;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.PackageMatchers;
import com.tngtech.archunit.lang.ArchRule;
import io.liaison.architecture.layout.Layout;
import io.liaison.architecture.rule.Breaches;
import io.liaison.architecture.rule.Rule;
import io.liaison.architecture.rule.RuleId;
import java.util.stream.Stream;

/** A port is something to implement, and what it carries belongs to it. */
final class ShapeRules {
    static final Rule R13 = new Rule(
            RuleId.R13,
            "a port is an interface that holds its data as nested records; an inbound one has a single abstract method",
            "whoever reads it sees all that there is to implement, and one use case is one sentence",
            ShapeRules::portsAreInterfaces);

    private ShapeRules() {}

    private static ArchRule portsAreInterfaces(Layout layout) {
        var inbound = PackageMatchers.of(layout.inboundPortPackages());
        return Breaches.in(
                type -> Ports.isNested(type) ? nested(type) : topLevel(type, inbound.test(type.getPackageName())),
                layout.portPackages());
    }

    private static Stream<String> topLevel(JavaClass type, boolean inbound) {
        if (Ports.isDescription(type)) {
            return Stream.empty();
        }
        if (!type.isInterface() || type.isAnnotation()) {
            return Stream.of(type.getDescription() + " is no interface");
        }
        var methods = Ports.abstractMethods(type)
                .map(method -> method.getName() + method.getRawParameterTypes())
                .distinct()
                .count();
        return inbound && methods != 1
                ? Stream.of(type.getDescription() + " has " + methods + " abstract methods")
                : Stream.empty();
    }

    /** A constant with a body is a class of its own, and so is a table that the compiler makes for a switch. */
    private static Stream<String> nested(JavaClass type) {
        var isData = type.isRecord() || type.isInterface() || type.isAssignableTo(Enum.class);
        return isData || type.getModifiers().contains(JavaModifier.SYNTHETIC)
                ? Stream.empty()
                : Stream.of(type.getDescription() + " is neither data nor a port");
    }
}
