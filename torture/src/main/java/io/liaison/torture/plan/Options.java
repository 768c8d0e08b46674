package io.liaison.torture.plan;

import java.time.Duration;
import java.util.Set;

/**
 * What was asked for.
 *
 * @param kinds what may go wrong
 */
public record Options(Duration time, long seed, int engines, int connections, int callers, Set<Kind> kinds) {
    /** As the command line has it when it says nothing. */
    public static Options of(Duration time, long seed) {
        return new Options(time, seed, 3, 24, 64, Set.of(Kind.values()));
    }

    public Options withKinds(Set<Kind> chosen) {
        return new Options(time, seed, engines, connections, callers, chosen);
    }
}
