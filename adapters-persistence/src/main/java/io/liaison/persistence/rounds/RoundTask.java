package io.liaison.persistence.rounds;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.liaison.application.port.outbound.Rounds.Pace;
import io.liaison.application.port.outbound.Rounds.Round;
import io.liaison.domain.error.Failure;
import io.vavr.control.Either;
import java.time.Duration;

/** A round as db-scheduler knows it: one task of one instance, which names its next time itself after each batch. */
final class RoundTask {
    private static final String INSTANCE = "shared";

    private RoundTask() {}

    static CustomTask<Void> of(Round round) {
        return Tasks.custom(round.name(), Void.class)
                .scheduleOnStartup(INSTANCE, null, now -> now)
                .onFailureReschedule(FixedDelay.of(round.rest()))
                .onDeadExecutionRevive()
                .execute((instance, context) -> after(round.batch().get(), round.rest()));
    }

    private static CompletionHandler<Void> after(Either<Failure, Pace> outcome, Duration rest) {
        var wait = outcome.contains(Pace.AT_ONCE) ? Duration.ZERO : rest;
        return (complete, operations) ->
                operations.reschedule(complete, complete.getTimeDone().plus(wait));
    }
}
