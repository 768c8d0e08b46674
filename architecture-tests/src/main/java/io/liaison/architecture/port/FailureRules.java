package io.liaison.architecture.port;

import com.tngtech.archunit.lang.ArchRule;
import io.liaison.architecture.layout.Layout;
import io.liaison.architecture.rule.Breaches;
import io.liaison.architecture.rule.Rule;
import io.liaison.architecture.rule.RuleId;
import java.util.stream.Stream;

/** A failure is shown to people, programs and logs. */
final class FailureRules {
    static final Rule R18 = new Rule(
            RuleId.R18,
            "a failure holds ids, numbers, texts and values of the domain; never a throwable, a secret or an unknown",
            "failures are compared, translated, logged and sent, and nobody looks through each before",
            FailureRules::failuresHoldValues);

    private FailureRules() {}

    private static ArchRule failuresHoldValues(Layout layout) {
        var failure = layout.typeOf(layout.names().failure());
        return Breaches.in(
                type -> type.isAssignableTo(failure) && !type.isInterface()
                        ? new Contents(layout).unfitIn(type).map(part -> type.getDescription() + " holds " + part)
                        : Stream.empty(),
                layout.domainPackages());
    }
}
