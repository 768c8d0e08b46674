package io.liaison.rest.console.trigger;

import io.liaison.domain.trigger.TriggerView;
import io.liaison.rest.console.frame.ConsoleAddress;
import io.liaison.rest.console.frame.Frame;
import io.liaison.rest.console.frame.Visitor;
import io.liaison.rest.wire.VersionTag;

/** Lays out what ends with a trigger. */
public final class TriggerDeletePages {
    private final ConsoleAddress address;

    public TriggerDeletePages(ConsoleAddress address) {
        this.address = address;
    }

    TriggerDeletePage of(Frame frame, TriggerView view, boolean force, Visitor visitor) {
        var labels = TriggerWords.in(visitor.exchange().language());
        var trigger = view.trigger();
        var waiting = view.queue().waiting();
        return new TriggerDeletePage(
                frame,
                labels,
                trigger.name().value(),
                trigger.target().value(),
                waiting == 0 ? null : labels.get("delete.waiting").formatted(waiting),
                address.trigger(trigger.id(), "delete").toString(),
                address.connection(trigger.connection(), "triggers").toString(),
                force,
                VersionTag.of(trigger.version()));
    }
}
