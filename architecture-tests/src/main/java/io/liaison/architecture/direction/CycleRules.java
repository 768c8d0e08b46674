package io.liaison.architecture.direction;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import io.liaison.architecture.layout.Layout;
import io.liaison.architecture.rule.Rule;
import io.liaison.architecture.rule.RuleId;

/** Packages form a staircase. */
final class CycleRules {
    static final Rule R5 = new Rule(
            RuleId.R5,
            "no cycle runs through packages, nor through the features of a module",
            "whoever reads, tests or moves one part of a cycle has to take all of it",
            CycleRules::nothingGoesRound);

    private CycleRules() {}

    private static ArchRule nothingGoesRound(Layout layout) {
        return CompositeArchRule.of(packagesAreFreeOfCycles(layout)).and(featuresAreFreeOfCycles(layout));
    }

    private static ArchRule packagesAreFreeOfCycles(Layout layout) {
        return slices().assignedFrom(new EachPackage(layout))
                .namingSlices("package $1")
                .should()
                .beFreeOfCycles();
    }

    /** Two features can know each other although no two of their packages do. */
    private static ArchRule featuresAreFreeOfCycles(Layout layout) {
        return slices().matching(layout.root() + ".(*).(*)..")
                .namingSlices("feature $1.$2")
                .should()
                .beFreeOfCycles();
    }
}
