package io.liaison.rest.console.trigger;

import io.liaison.application.port.inbound.trigger.DeleteTrigger;
import io.liaison.application.port.inbound.trigger.EditTrigger;
import io.liaison.application.port.inbound.trigger.GetTrigger;
import io.liaison.domain.error.Failure;
import io.liaison.domain.shared.ConnectionId;
import io.liaison.domain.shared.TriggerId;
import io.liaison.domain.shared.Version;
import io.liaison.domain.trigger.EventTrigger;
import io.liaison.domain.trigger.TriggerView;
import io.liaison.rest.console.frame.Visitor;
import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;

/** Does something with a trigger, and answers of which connection it is or was. */
public final class TriggerDeeds {
    private final GetTrigger getTrigger;
    private final EditTrigger editTrigger;
    private final DeleteTrigger deleteTrigger;

    public TriggerDeeds(GetTrigger getTrigger, EditTrigger editTrigger, DeleteTrigger deleteTrigger) {
        this.getTrigger = getTrigger;
        this.editTrigger = editTrigger;
        this.deleteTrigger = deleteTrigger;
    }

    Either<Failure, TriggerView> view(TriggerId id, Visitor visitor) {
        return getTrigger.get(new GetTrigger.Query(visitor.actor(), id)).map(permitted -> permitted.subject());
    }

    Either<Failure, ConnectionId> enable(TriggerId id, boolean enabled, Visitor visitor) {
        return editTrigger
                .edit(new EditTrigger.Command(
                        visitor.actor(),
                        id,
                        Option.none(),
                        Option.none(),
                        Option.none(),
                        Option.none(),
                        Option.some(enabled),
                        Option.none(),
                        Option.none(),
                        List.empty()))
                .map(edited -> edited.trigger().subject().trigger().connection());
    }

    Either<Failure, ConnectionId> delete(EventTrigger trigger, Option<Version> read, boolean force, Visitor visitor) {
        return deleteTrigger
                .delete(new DeleteTrigger.Command(visitor.actor(), trigger.id(), read, force))
                .map(gone -> trigger.connection());
    }
}
