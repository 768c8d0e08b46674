package io.liaison.application.port.inbound.trigger;

import io.liaison.application.port.FailsWith;
import io.liaison.domain.access.Actor;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Forbidden.PermissionMissing;
import io.liaison.domain.error.NotFound.TriggerNotFound;
import io.liaison.domain.error.Unavailable.SecretUndecryptable;
import io.liaison.domain.error.Unavailable.StorageUnavailable;
import io.liaison.domain.shared.TriggerId;
import io.liaison.domain.trigger.EventEnvelope;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;

/** Shows what a trigger would deliver now, and delivers nothing. */
@FunctionalInterface
public interface TestTrigger {

    /**
     * A polled one asks the provider as its next turn would, and moves nothing on. Of one that is posted to, and where there is no news,
     * the last event that was received is shown.
     *
     * @failure 1002 {@link TriggerNotFound}: no such trigger, or the actor may not see its connection
     * @failure 20003 {@link PermissionMissing}: {@code triggers.view}, or {@code connections.use}
     * @failure 20060 {@link StorageUnavailable}
     * @failure 20062 {@link SecretUndecryptable}: a stored secret does not open
     */
    @FailsWith({TriggerNotFound.class, PermissionMissing.class, StorageUnavailable.class, SecretUndecryptable.class})
    Either<Failure, Trial> test(Query query);

    /** Who wants to know. */
    record Query(Actor actor, TriggerId id) {}

    /** What was found; {@code trouble} is why the provider could not be asked. */
    record Trial(Seq<Sample> samples, Option<Failure> trouble) {}

    /** An event, whether it is wanted, why nobody can tell, and what its target would be sent. */
    record Sample(EventEnvelope envelope, String text, boolean isWanted, Option<Failure> undecided) {}
}
