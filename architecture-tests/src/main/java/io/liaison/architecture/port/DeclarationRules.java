package io.liaison.architecture.port;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchRule;
import io.liaison.architecture.layout.Layout;
import io.liaison.architecture.rule.Breaches;
import io.liaison.architecture.rule.Rule;
import io.liaison.architecture.rule.RuleId;
import java.util.stream.Stream;

/** Which failures a use case can end in is part of what it offers. */
final class DeclarationRules {
    static final Rule R16 = new Rule(
            RuleId.R16,
            "every method of an inbound port declares the failures that it can answer, and at least one",
            "who calls can then prepare for each, and a test can compare the list with what happens",
            DeclarationRules::portsDeclareTheirFailures);

    private DeclarationRules() {}

    private static ArchRule portsDeclareTheirFailures(Layout layout) {
        var ports = new Ports(layout);
        var declaration = layout.typeOf(layout.names().failsWith());
        return Breaches.in(
                type -> ports.has(type)
                        ? Ports.abstractMethods(type)
                                .filter(method -> !declaresAny(method, declaration))
                                .map(method -> method.getDescription() + " declares no failure")
                        : Stream.empty(),
                layout.inboundPortPackages());
    }

    private static boolean declaresAny(JavaMethod method, String declaration) {
        return method.tryGetAnnotationOfType(declaration)
                .flatMap(annotation -> annotation.get("value"))
                .filter(failures -> !(failures instanceof Object[] several) || several.length > 0)
                .isPresent();
    }
}
