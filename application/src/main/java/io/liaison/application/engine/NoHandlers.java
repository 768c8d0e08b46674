package io.liaison.application.engine;

import io.liaison.application.port.outbound.EventHandlers;
import io.liaison.domain.error.Conflict.TargetNotSetUp;
import io.liaison.domain.error.Failure;
import io.liaison.domain.trigger.EventEnvelope;
import io.vavr.control.Either;

/** Of a program that handles no events itself. */
enum NoHandlers implements EventHandlers {
    NONE;

    @Override
    public Either<Failure, String> known(String handler) {
        return Either.left(new TargetNotSetUp(handler));
    }

    @Override
    public Either<Failure, String> handle(String handler, EventEnvelope envelope) {
        return Either.left(new TargetNotSetUp(handler));
    }
}
