package io.liaison.application.service.trigger;

import io.liaison.application.port.Page;
import io.liaison.application.port.Sent;
import io.liaison.application.port.inbound.trigger.ListDeliveries;
import io.liaison.application.port.outbound.Deliveries;
import io.liaison.domain.error.Expectation;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Invalid.InvalidArgument;
import io.liaison.domain.shared.Permission;
import io.liaison.domain.trigger.DeliveryState;
import io.vavr.control.Either;

final class ListDeliveriesService implements ListDeliveries {
    private final Doorkeeper doorkeeper;
    private final Deliveries deliveries;

    ListDeliveriesService(Doorkeeper doorkeeper, Deliveries deliveries) {
        this.doorkeeper = doorkeeper;
        this.deliveries = deliveries;
    }

    @Override
    public Either<Failure, Page<Sent>> list(Query query) {
        return doorkeeper
                .trigger(query.actor(), query.id(), Permission.TRIGGERS_VIEW)
                .flatMap(found -> Wishes.optional(query.state(), ListDeliveriesService::state))
                .flatMap(state -> deliveries.of(query.id(), state, query.page()));
    }

    private static Either<Failure, DeliveryState> state(String raw) {
        return DeliveryState.parse(raw).toEither(() -> new InvalidArgument("state", Expectation.DELIVERY_STATE));
    }
}
