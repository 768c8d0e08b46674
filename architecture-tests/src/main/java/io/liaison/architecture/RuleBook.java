package io.liaison.architecture;

import io.liaison.architecture.adapter.AdapterRules;
import io.liaison.architecture.direction.DirectionRules;
import io.liaison.architecture.library.LibraryRules;
import io.liaison.architecture.port.PortRules;
import io.liaison.architecture.purity.PurityRules;
import io.liaison.architecture.rule.Rule;
import io.liaison.architecture.rule.RuleId;
import io.liaison.architecture.shape.ShapeRules;
import io.liaison.architecture.tests.TestRules;
import java.util.List;
import java.util.stream.Stream;

/** Every rule, in the order of its number. A theme of rules is a package; a new one is added here. */
public final class RuleBook {
    private static final List<Rule> RULES = Stream.of(
                    DirectionRules.ALL,
                    PurityRules.ALL,
                    PortRules.ALL,
                    LibraryRules.ALL,
                    AdapterRules.ALL,
                    ShapeRules.ALL,
                    TestRules.ALL)
            .flatMap(List::stream)
            .toList();

    private RuleBook() {}

    public static List<Rule> rules() {
        return RULES;
    }

    public static Rule rule(RuleId id) {
        return RULES.stream()
                .filter(rule -> rule.id() == id)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no rule " + id + " in the book"));
    }
}
