package io.liaison.domain.trigger;

import io.liaison.domain.connection.Diagnosis;
import io.liaison.domain.error.Failure;
import java.time.Duration;
import java.time.Instant;

/**
 * The last call to a hook that was not believed: when, and why. {@code times} is how often that was noted since one was
 * believed, or since somebody entered another key; whoever floods an address does not have as much written down.
 */
public record HookRefusal(Instant at, Diagnosis why, int times) {
    private static final Duration PAUSE = Duration.ofMinutes(1);
    private static final int SEVERAL = 3;

    static HookRefusal first(Failure why, Instant now) {
        return new HookRefusal(now, Diagnosis.of(why), 1);
    }

    HookRefusal again(Failure other, Instant now) {
        return now.isBefore(at.plus(PAUSE)) ? this : new HookRefusal(now, Diagnosis.of(other), times + 1);
    }

    HookRefusal overcome() {
        return new HookRefusal(at, why, 0);
    }

    /** One alone may be a stranger's, where the provider has convinced before. */
    boolean isTrouble(boolean hasConvinced) {
        return times >= (hasConvinced ? SEVERAL : 1);
    }
}
