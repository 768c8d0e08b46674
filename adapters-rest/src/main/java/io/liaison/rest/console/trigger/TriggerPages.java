package io.liaison.rest.console.trigger;

import io.liaison.application.port.Permitted;
import io.liaison.application.text.ErrorTexts;
import io.liaison.domain.connection.Diagnosis;
import io.liaison.domain.trigger.TriggerView;
import io.liaison.rest.console.frame.ConsoleAddress;
import io.liaison.rest.console.frame.Frame;
import io.liaison.rest.console.frame.Visitor;
import io.liaison.rest.console.trigger.TriggerPage.Trouble;
import io.liaison.rest.problem.Problems;
import io.liaison.rest.wire.HookAddresses;
import java.time.InstantSource;

/** Lays out one trigger. */
public final class TriggerPages {
    private final TriggerForms forms;
    private final HookAddresses hooks;
    private final ConsoleAddress address;
    private final Problems problems;
    private final InstantSource clock;

    public TriggerPages(
            TriggerForms forms, HookAddresses hooks, ConsoleAddress address, Problems problems, InstantSource clock) {
        this.forms = forms;
        this.hooks = hooks;
        this.address = address;
        this.problems = problems;
        this.clock = clock;
    }

    TriggerPage of(Frame frame, Permitted<TriggerView> permitted, Visitor visitor) {
        var language = visitor.exchange().language();
        var labels = TriggerWords.in(language);
        var now = clock.instant();
        var view = permitted.subject();
        var trigger = view.trigger();
        var state = view.state(now);
        var facts = new TriggerFacts(language);
        return new TriggerPage(
                frame,
                labels,
                trigger.name().value(),
                address.connection(trigger.connection(), "triggers").toString(),
                state.kind().key(),
                labels.get("state." + state.kind().key()),
                state.why().map(why -> trouble(why, ErrorTexts.in(language))).getOrNull(),
                new TriggerActions(address, labels).of(permitted).asJava(),
                facts.fixed(trigger, forms.eventOf(trigger, visitor))
                        .appendAll(facts.wanted(trigger))
                        .asJava(),
                new Progress(language, hooks).of(view, now).asJava());
    }

    private Trouble trouble(Diagnosis why, ErrorTexts errors) {
        var said = errors.explain(why.code(), why.parameters());
        var words = why.providerMessage();
        return new Trouble(
                said.detail(), words.isEmpty() ? null : words.value(), said.remedy(), problems.typeOf(why.code()));
    }
}
