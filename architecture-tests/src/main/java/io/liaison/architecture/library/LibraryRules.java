package io.liaison.architecture.library;

import io.liaison.architecture.rule.Rule;
import java.util.List;

/** The rules of this theme. */
public final class LibraryRules {
    public static final List<Rule> ALL = List.of(
            VavrRules.R20, VavrRules.R21, WireRules.R22, MapperRules.R23, MapperRules.R24, ConstructionRules.R25);

    private LibraryRules() {}
}
