package io.liaison.application.service.trigger;

import io.liaison.domain.audit.Deed;
import io.liaison.domain.shared.TriggerId;
import io.liaison.domain.trigger.EventTrigger;

/** What the audit tells of triggers, beside the connection to which something is done. */
final class TriggerDeeds {

    private TriggerDeeds() {}

    static Deed about(Deed deed, EventTrigger trigger) {
        return about(deed, trigger.id())
                .with("name", trigger.name().value())
                .with("event", trigger.occasion().event())
                .with("target", trigger.target().type().key())
                .with("enabled", Boolean.toString(trigger.enabled()));
    }

    static Deed about(Deed deed, TriggerId trigger) {
        return deed.with("trigger", trigger.toString());
    }
}
