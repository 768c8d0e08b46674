package io.liaison.application.usecase;

import io.liaison.application.fixture.TriggerRequest;
import io.liaison.application.port.Page;
import io.liaison.application.port.PageRequest;
import io.liaison.application.port.Permitted;
import io.liaison.application.port.inbound.trigger.ListTriggers;
import io.liaison.domain.access.Actor;
import io.liaison.domain.error.Failure;
import io.liaison.domain.shared.ConnectionId;
import io.liaison.domain.trigger.TriggerView;
import io.vavr.collection.Seq;
import io.vavr.control.Either;

/** Where others than the administrator make triggers and look at them. */
class VisitorScene extends TriggerScene {
    Either<Failure, Permitted<TriggerView>> on(ConnectionId where, Actor actor, TriggerRequest request) {
        return bench.liaison
                .triggers()
                .createTrigger()
                .create(request.command(actor, where))
                .map(made -> made.trigger());
    }

    Either<Failure, Page<Permitted<TriggerView>>> list(Actor actor, PageRequest page) {
        return bench.liaison.triggers().listTriggers().list(new ListTriggers.Query(actor, connection.id(), page));
    }

    static Seq<String> names(Page<Permitted<TriggerView>> page) {
        return page.items().map(found -> found.subject().trigger().name().value());
    }
}
