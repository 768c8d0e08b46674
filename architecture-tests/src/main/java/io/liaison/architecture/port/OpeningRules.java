package io.liaison.architecture.port;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.lang.ArchRule;
import io.liaison.architecture.layout.Layout;
import io.liaison.architecture.rule.Breaches;
import io.liaison.architecture.rule.Rule;
import io.liaison.architecture.rule.RuleId;
import java.util.Set;

/** A result has two sides, and whoever opens it deals with both. */
final class OpeningRules {
    static final Rule R17 = new Rule(
            RuleId.R17,
            "a result or an option is folded, and never asked for one of its sides alone",
            "the other side then is an exception that no signature names",
            OpeningRules::nobodyOpensHalf);

    private static final Set<String> HALVES = Set.of("getLeft", "getError", "getCause", "getOrElseThrow");

    private OpeningRules() {}

    private static ArchRule nobodyOpensHalf(Layout layout) {
        return Breaches.in(
                type -> type.getAccessesFromSelf().stream()
                        .filter(OpeningRules::opensHalf)
                        .map(JavaAccess::getDescription),
                layout.allPackages());
    }

    private static boolean opensHalf(JavaAccess<?> access) {
        return access.getTargetOwner().getPackageName().startsWith("io.vavr")
                && (HALVES.contains(access.getName()) || isPlainGet(access));
    }

    /** That of a map or a sequence takes an argument, and the first answers an option. */
    private static boolean isPlainGet(JavaAccess<?> access) {
        return access.getName().equals("get")
                && access.getTarget() instanceof CodeUnitAccessTarget target
                && target.getRawParameterTypes().isEmpty();
    }
}
