package io.liaison.sandbox.faults;

import java.util.Optional;

/**
 * A fault and how often it will still strike.
 *
 * @param remaining how many requests, or empty for all of them until the reset
 */
public record ActiveFault(Fault fault, Optional<Long> remaining) {

    /** Empty after the last strike. */
    Optional<ActiveFault> afterStrike() {
        return remaining.isPresent() && remaining.get() <= 1
                ? Optional.empty()
                : Optional.of(new ActiveFault(fault, remaining.map(left -> left - 1)));
    }
}
