package io.liaison.architecture.port;

import io.liaison.architecture.rule.Rule;
import java.util.List;

/** The rules of this theme. */
public final class PortRules {
    public static final List<Rule> ALL = List.of(
            ShapeRules.R13,
            AnswerRules.R14,
            ThrowingRules.R15,
            DeclarationRules.R16,
            OpeningRules.R17,
            FailureRules.R18,
            NumberRules.R19);

    private PortRules() {}
}
