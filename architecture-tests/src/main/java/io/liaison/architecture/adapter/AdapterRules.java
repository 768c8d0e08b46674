package io.liaison.architecture.adapter;

import io.liaison.architecture.rule.Rule;
import java.util.List;

/** The rules of this theme. */
public final class AdapterRules {
    public static final List<Rule> ALL = List.of(
            InjectionRules.R26,
            LibraryRules.R27,
            ResourceRules.R28,
            ContractRules.R29,
            VisibilityRules.R30,
            VisibilityRules.R31);

    private AdapterRules() {}
}
