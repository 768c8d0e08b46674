package io.liaison.architecture.purity;

import io.liaison.architecture.rule.Rule;
import java.util.List;

/** The rules of this theme. */
public final class PurityRules {
    public static final List<Rule> ALL = List.of(
            InputOutputRules.R6,
            ClockRules.R7,
            RandomnessRules.R8,
            ThreadRules.R9,
            ReflectionRules.R10,
            AnnotationRules.R11,
            LoggingRules.R12);

    private PurityRules() {}
}
