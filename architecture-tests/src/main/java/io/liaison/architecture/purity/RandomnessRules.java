package io.liaison.architecture.purity;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;

import com.tngtech.archunit.lang.ArchRule;
import io.liaison.architecture.layout.Layout;
import io.liaison.architecture.rule.Rule;
import io.liaison.architecture.rule.RuleId;

/** Chance is a port. */
final class RandomnessRules {
    static final Rule R8 = new Rule(
            RuleId.R8,
            "the core leaves nothing to chance",
            "ids and nonces come from ports, so that a test can tell what will be answered",
            RandomnessRules::coreDrawsNothing);

    private RandomnessRules() {}

    private static ArchRule coreDrawsNothing(Layout layout) {
        return new Ban(
                        Types.named(
                                        "java.security.SecureRandom",
                                        "java.util.Random",
                                        "java.util.SplittableRandom",
                                        "java.util.concurrent.ThreadLocalRandom")
                                .or(resideInAPackage("java.util.random..")),
                        Members.of("io.vavr.collection.Traversable", "shuffle")
                                .or(Members.of("java.lang.Math", "random"))
                                .or(Members.of("java.lang.StrictMath", "random"))
                                .or(Members.of("java.util.Collections", "shuffle"))
                                .or(Members.of("java.util.UUID", "randomUUID")))
                .in(layout.corePackages());
    }
}
