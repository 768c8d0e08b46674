package io.liaison.application.port;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;

/**
 * What came of one batch: how many of what, by outcomes that are counted under these names for good, and whether there is
 * more to do at once.
 */
public record Made(Map<String, Integer> counts, boolean more) {
    public static final Made NOTHING = new Made(LinkedHashMap.empty(), false);

    /** One more of those. */
    public Made and(String outcome) {
        return new Made(counts.put(outcome, of(outcome) + 1), more);
    }

    public Made withMore(boolean isThere) {
        return new Made(counts, isThere);
    }

    public int of(String outcome) {
        return counts.getOrElse(outcome, 0);
    }
}
