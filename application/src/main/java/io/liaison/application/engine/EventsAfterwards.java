package io.liaison.application.engine;

import io.liaison.application.port.outbound.ConnectionEvents;
import io.liaison.application.port.outbound.UnitOfWork;
import io.liaison.domain.connection.ConnectionEvent;
import io.liaison.domain.error.Failure;
import io.vavr.control.Either;

/** Tells of nothing that a transaction of the host may still take back. */
final class EventsAfterwards implements ConnectionEvents {
    private final ConnectionEvents events;
    private final UnitOfWork unitOfWork;

    EventsAfterwards(ConnectionEvents events, UnitOfWork unitOfWork) {
        this.events = events;
        this.unitOfWork = unitOfWork;
    }

    @Override
    public Either<Failure, ConnectionEvent> publish(ConnectionEvent event) {
        return unitOfWork.afterwards(() -> tell(event)).map(told -> event);
    }

    /** Whether anybody listens is not for what has happened to depend on. */
    private void tell(ConnectionEvent event) {
        var ignored = events.publish(event);
    }
}
