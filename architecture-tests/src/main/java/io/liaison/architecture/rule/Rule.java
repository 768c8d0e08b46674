package io.liaison.architecture.rule;

import com.tngtech.archunit.lang.ArchRule;
import io.liaison.architecture.layout.Layout;
import java.util.function.Function;

/**
 * One sentence about a code base, the reason for it, and the check that finds where it is untrue. The check takes its
 * layout as an argument, so that the very object that judges the product can be proved on fixtures.
 *
 * @param sentence what holds, in the indicative, without a full stop
 * @param because why it should
 */
public record Rule(RuleId id, String sentence, String because, Function<Layout, ArchRule> check) {

    public ArchRule in(Layout layout) {
        return check.apply(layout).as(id + ": " + sentence).because(because);
    }

    @Override
    public String toString() {
        return id + ": " + sentence;
    }
}
