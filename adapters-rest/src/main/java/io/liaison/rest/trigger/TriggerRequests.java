package io.liaison.rest.trigger;

import io.liaison.application.port.inbound.trigger.CreateTrigger;
import io.liaison.application.port.inbound.trigger.DeleteTrigger;
import io.liaison.application.port.inbound.trigger.EditTrigger;
import io.liaison.application.port.inbound.trigger.ListDeliveries;
import io.liaison.application.port.inbound.trigger.ListTriggers;
import io.liaison.domain.access.Actor;
import io.liaison.domain.authentication.Secret;
import io.liaison.domain.shared.ConnectionId;
import io.liaison.domain.shared.TriggerId;
import io.liaison.domain.shared.Version;
import io.liaison.rest.wire.Members;
import io.liaison.rest.wire.Query;
import io.vavr.control.Option;

/** What clients may say about triggers. */
final class TriggerRequests {

    private TriggerRequests() {}

    static CreateTrigger.Command create(Actor actor, ConnectionId connection, Members members) {
        return new CreateTrigger.Command(
                actor,
                connection,
                members.text("name"),
                members.text("event"),
                members.writtenByName("parameters"),
                members.written("filter"),
                members.textsByName("target"),
                members.text("payload"),
                members.flag("enabled"),
                members.text("providerSecret").map(Secret::new),
                members.unread());
    }

    static EditTrigger.Command edit(Actor actor, TriggerId id, Option<Version> read, Members members) {
        members.refuseChangeOf("connectionId", "event", "parameters", "state", "address", "signingSecret");
        return new EditTrigger.Command(
                actor,
                id,
                members.text("name"),
                members.writtenOrNull("filter"),
                members.textsByNameIfAny("target"),
                members.text("payload"),
                members.flag("enabled"),
                members.text("providerSecret").map(Secret::new),
                read,
                members.unread());
    }

    static DeleteTrigger.Command delete(Actor actor, TriggerId id, Option<Version> read, Query query) {
        return new DeleteTrigger.Command(actor, id, read, query.flag("force"));
    }

    static ListTriggers.Query list(Actor actor, ConnectionId connection, Query query) {
        return new ListTriggers.Query(actor, connection, query.page());
    }

    static ListDeliveries.Query deliveries(Actor actor, TriggerId id, Query query) {
        return new ListDeliveries.Query(actor, id, query.text("state"), query.page());
    }
}
