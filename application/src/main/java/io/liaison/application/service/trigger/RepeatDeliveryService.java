package io.liaison.application.service.trigger;

import io.liaison.application.port.Sent;
import io.liaison.application.port.inbound.trigger.RepeatDelivery;
import io.liaison.application.port.outbound.Deliveries;
import io.liaison.application.service.connection.ConnectionDeeds;
import io.liaison.application.service.ledger.Ledger;
import io.liaison.domain.audit.AuditAction;
import io.liaison.domain.error.Failure;
import io.liaison.domain.shared.Permission;
import io.liaison.domain.trigger.EventTrigger;
import io.vavr.control.Either;
import java.time.InstantSource;

final class RepeatDeliveryService implements RepeatDelivery {
    private final Doorkeeper doorkeeper;
    private final Deliveries deliveries;
    private final Ledger ledger;
    private final InstantSource clock;

    RepeatDeliveryService(Doorkeeper doorkeeper, Deliveries deliveries, Ledger ledger, InstantSource clock) {
        this.doorkeeper = doorkeeper;
        this.deliveries = deliveries;
        this.ledger = ledger;
        this.clock = clock;
    }

    @Override
    public Either<Failure, Sent> repeat(Command command) {
        return doorkeeper
                .trigger(command.actor(), command.trigger(), Permission.TRIGGERS_EDIT)
                .flatMap(found -> repeated(command, found.subject().trigger()));
    }

    private Either<Failure, Sent> repeated(Command command, EventTrigger trigger) {
        var deed = TriggerDeeds.about(
                ConnectionDeeds.by(command.actor(), AuditAction.DELIVERY_REPEAT, trigger.connection()), trigger.id());
        return ledger.run(
                deed.with("delivery", command.delivery().toString()),
                () -> deliveries
                        .byId(trigger.id(), command.delivery())
                        .flatMap(sent -> deliveries
                                .update(sent.delivery().again(clock.instant()))
                                .map(sent::as)));
    }
}
