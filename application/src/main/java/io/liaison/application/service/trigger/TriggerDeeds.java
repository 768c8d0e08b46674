package io.liaison.application.service.trigger;

import io.liaison.application.service.connection.ConnectionDeeds;
import io.liaison.domain.access.Actor;
import io.liaison.domain.audit.AuditAction;
import io.liaison.domain.audit.Deed;
import io.liaison.domain.shared.ConnectionId;
import io.liaison.domain.shared.TriggerId;
import io.liaison.domain.trigger.EventTrigger;

/** How the audit tells of triggers: as something done to the connection. */
final class TriggerDeeds {

    private TriggerDeeds() {}

    static Deed by(Actor actor, AuditAction action, ConnectionId connection) {
        return ConnectionDeeds.by(actor, action, connection);
    }

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
