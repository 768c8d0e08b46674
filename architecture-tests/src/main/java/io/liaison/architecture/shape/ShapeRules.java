package io.liaison.architecture.shape;

import io.liaison.architecture.rule.Rule;
import java.util.List;

/** The rules of this theme. */
public final class ShapeRules {
    public static final List<Rule> ALL = List.of(
            DomainRules.R32, DomainRules.R33, NamingRules.R34, PackageRules.R35, SecrecyRules.R36, PackageRules.R37);

    private ShapeRules() {}
}
