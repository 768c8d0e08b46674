package io.liaison.architecture.direction;

import io.liaison.architecture.rule.Rule;
import java.util.List;

/** The rules of this theme. */
public final class DirectionRules {
    public static final List<Rule> ALL =
            List.of(CoreRules.R1, CoreRules.R2, AdapterRules.R3, AdapterRules.R4, CycleRules.R5);

    private DirectionRules() {}
}
