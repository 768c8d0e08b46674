package io.liaison.application.service.trigger;

import io.liaison.application.port.Admitted;
import io.liaison.application.port.Permitted;
import io.liaison.application.port.inbound.trigger.GetTrigger;
import io.liaison.domain.error.Failure;
import io.liaison.domain.shared.Permission;
import io.liaison.domain.trigger.TriggerView;
import io.vavr.control.Either;

final class GetTriggerService implements GetTrigger {
    private final Doorkeeper doorkeeper;

    GetTriggerService(Doorkeeper doorkeeper) {
        this.doorkeeper = doorkeeper;
    }

    @Override
    public Either<Failure, Permitted<TriggerView>> get(Query query) {
        return doorkeeper
                .trigger(query.actor(), query.id(), Permission.TRIGGERS_VIEW)
                .map(Admitted::permitted);
    }
}
