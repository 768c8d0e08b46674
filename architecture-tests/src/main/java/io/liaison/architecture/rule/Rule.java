package io.liaison.architecture.rule;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.EvaluationResult;
import io.liaison.architecture.layout.Layout;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * One sentence about a code base, the reason for it, and the check that finds where it is untrue. The check takes its
 * layout as an argument, so that the very object that judges the product can be proved on fixtures.
 *
 * @param sentence what holds, in the indicative, without a full stop
 * @param because why it should
 * @param subject which classes it judges
 * @param check what finds the breaches, given the layout and the tests of the code base
 */
public record Rule(
        RuleId id, String sentence, String because, Subject subject, BiFunction<Layout, JavaClasses, ArchRule> check) {

    /** A rule about what is shipped, for which tests do not matter. */
    public Rule(RuleId id, String sentence, String because, Function<Layout, ArchRule> check) {
        this(id, sentence, because, Subject.MAIN, (layout, tests) -> check.apply(layout));
    }

    public boolean needsTests() {
        return subject != Subject.MAIN;
    }

    /** Says where the code base breaks the rule. */
    public EvaluationResult judge(Layout layout, CodeBase code) {
        return check.apply(layout, code.tests()).as(toString()).because(because).evaluate(code.of(subject));
    }

    @Override
    public String toString() {
        return id + ": " + sentence;
    }
}
