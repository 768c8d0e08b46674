package io.liaison.torture.event.evidence;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

/** Counts by name. */
public final class Tally {
    /** What nobody should have believed, and somebody did. */
    public static final String FORGED_ACCEPTED = "forged and accepted";

    /** What came to a target without the signature that it should have. */
    public static final String UNSIGNED = "deliveries not signed";

    private final Map<String, LongAdder> counts = new ConcurrentHashMap<>();

    public void count(String what) {
        counts.computeIfAbsent(what, any -> new LongAdder()).increment();
    }

    public long of(String what) {
        var count = counts.get(what);
        return count == null ? 0 : count.sum();
    }

    public Map<String, Long> all() {
        var all = new TreeMap<String, Long>();
        counts.forEach((what, count) -> all.put(what, count.sum()));
        return all;
    }
}
