package io.liaison.architecture.purity;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;

import com.tngtech.archunit.lang.ArchRule;
import io.liaison.architecture.layout.Layout;
import io.liaison.architecture.rule.Rule;
import io.liaison.architecture.rule.RuleId;

/** Files, sockets and databases belong to adapters. */
final class InputOutputRules {
    static final Rule R6 = new Rule(
            RuleId.R6,
            "the core does no input or output",
            "what it decides depends on its arguments alone, and a full disk is an adapter's failure to report",
            InputOutputRules::coreDoesNone);

    private static final String[] DOORS = {
        "java.io..", "java.net..", "java.nio..", "java.sql..", "javax.net..", "javax.sql.."
    };

    /** Beside the doors live some values: an address, and how text becomes bytes. */
    private static final String[] VALUES = {
        "java.net.URI", "java.net.URISyntaxException", "java.nio.charset.Charset", "java.nio.charset.StandardCharsets"
    };

    private InputOutputRules() {}

    private static ArchRule coreDoesNone(Layout layout) {
        return new Ban(resideInAnyPackage(DOORS).and(not(Types.named(VALUES))), Members.of("java.net.URI", "toURL"))
                .in(layout.corePackages());
    }
}
