package io.liaison.persistence.rounds;

import com.github.kagkarlsson.scheduler.SchedulerState;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.liaison.application.port.outbound.Rounds.Pace;
import io.liaison.application.port.outbound.Rounds.Round;
import io.liaison.domain.error.Failure;
import io.vavr.control.Either;
import java.time.Duration;

/**
 * A round as db-scheduler knows it: one task of one instance, which names its next time itself. While there is more to do it goes on
 * for a while, since the scheduler would only look again a moment later.
 */
final class RoundTask {
    private static final String INSTANCE = "shared";

    /** Then another process may have its turn. */
    private static final Duration BURST = Duration.ofSeconds(5);

    private RoundTask() {}

    static CustomTask<Void> of(Round round) {
        return Tasks.custom(round.name(), Void.class)
                .scheduleOnStartup(INSTANCE, null, now -> now)
                .onFailureReschedule(FixedDelay.of(round.rest()))
                .onDeadExecutionRevive()
                .execute((instance, context) -> after(burst(round, context.getSchedulerState()), round.rest()));
    }

    private static Either<Failure, Pace> burst(Round round, SchedulerState state) {
        var begun = System.nanoTime();
        var outcome = round.batch().get();
        while (outcome.contains(Pace.AT_ONCE)
                && System.nanoTime() - begun < BURST.toNanos()
                && !state.isShuttingDown()) {
            outcome = round.batch().get();
        }
        return outcome;
    }

    private static CompletionHandler<Void> after(Either<Failure, Pace> outcome, Duration rest) {
        var wait = outcome.contains(Pace.AT_ONCE) ? Duration.ZERO : rest;
        return (complete, operations) ->
                operations.reschedule(complete, complete.getTimeDone().plus(wait));
    }
}
