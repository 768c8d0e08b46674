package io.liaison.sandbox.consumer;

import java.time.Duration;
import java.util.Optional;

/**
 * How a consumer answers for a while.
 *
 * @param status what it answers, or empty when it only is late
 * @param delay how late
 * @param processed whether an event counts all the same, as when an answer is lost on the way
 * @param remaining for how many events more, or empty for all of them until it is told otherwise
 */
record Mood(Optional<Integer> status, Duration delay, boolean processed, Optional<Long> remaining) {

    /** Empty after the last event. */
    Optional<Mood> afterOne() {
        return remaining.filter(left -> left <= 1).isPresent()
                ? Optional.empty()
                : Optional.of(new Mood(status, delay, processed, remaining.map(left -> left - 1)));
    }
}
