package io.liaison.rest.console.trigger;

import io.liaison.application.port.Permitted;
import io.liaison.application.text.ErrorTexts;
import io.liaison.application.text.Language;
import io.liaison.domain.connection.Diagnosis;
import io.liaison.domain.trigger.QueueState;
import io.liaison.domain.trigger.TriggerView;
import io.liaison.rest.console.frame.ConsoleAddress;
import io.liaison.rest.console.frame.Moments;
import io.liaison.rest.console.trigger.TriggersPage.TriggerLine;
import io.liaison.rest.page.Labels;
import io.vavr.control.Option;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Triggers in the words of one language, as they are at one moment. */
final class TriggerLines {
    private final ConsoleAddress address;
    private final TriggerActions actions;
    private final Instant now;
    private final Labels labels;
    private final ErrorTexts errors;
    private final Moments moments;

    TriggerLines(ConsoleAddress address, Language language, Instant now) {
        this.address = address;
        this.now = now;
        this.labels = TriggerWords.in(language);
        this.actions = new TriggerActions(address, labels);
        this.errors = ErrorTexts.in(language);
        this.moments = new Moments(language);
    }

    TriggerLine of(Permitted<TriggerView> permitted) {
        var view = permitted.subject();
        var trigger = view.trigger();
        var state = view.state(now);
        return new TriggerLine(
                trigger.name().value(),
                address.trigger(trigger.id()).toString(),
                trigger.occasion().event(),
                trigger.target().value(),
                state.kind().key(),
                labels.get("state." + state.kind().key()),
                state.why()
                        .map(why -> errors.detail(why.code(), why.parameters()))
                        .getOrNull(),
                state.why().flatMap(TriggerLines::words).getOrNull(),
                backlog(view.queue()),
                view.queue().lastSuccessAt().map(moments::of).getOrNull(),
                actions.of(permitted).asJava());
    }

    private static Option<String> words(Diagnosis why) {
        return Option.when(
                !why.providerMessage().isEmpty(), () -> why.providerMessage().value());
    }

    private @Nullable String backlog(QueueState queue) {
        return queue.waiting() + queue.dead() == 0
                ? null
                : labels.get("backlog").formatted(queue.waiting(), queue.dead());
    }
}
