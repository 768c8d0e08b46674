package io.liaison.application.service.trigger;

import io.liaison.application.port.Page;
import io.liaison.application.port.Permitted;
import io.liaison.application.port.inbound.trigger.ListTriggers;
import io.liaison.application.port.outbound.Triggers;
import io.liaison.application.service.access.Guard;
import io.liaison.domain.error.Failure;
import io.liaison.domain.shared.Permission;
import io.liaison.domain.trigger.TriggerView;
import io.vavr.control.Either;

final class ListTriggersService implements ListTriggers {
    private final Guard guard;
    private final Triggers triggers;

    ListTriggersService(Guard guard, Triggers triggers) {
        this.guard = guard;
        this.triggers = triggers;
    }

    @Override
    public Either<Failure, Page<Permitted<TriggerView>>> list(Query query) {
        return guard.connection(query.actor(), query.connection(), Permission.TRIGGERS_VIEW)
                .flatMap(found -> triggers.of(query.connection(), query.page())
                        .map(page -> page.map(
                                view -> new Permitted<>(view, found.standing().permissions()))));
    }
}
