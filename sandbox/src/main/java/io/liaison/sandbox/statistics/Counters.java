package io.liaison.sandbox.statistics;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

/** Counts since the start or the last reset. */
public final class Counters {
    private final Map<Count, LongAdder> counts = new ConcurrentHashMap<>();

    public void add(Count count) {
        counts.computeIfAbsent(count, first -> new LongAdder()).increment();
    }

    /** Every count, in the order of declaration, also those that are still zero. */
    public Map<String, Long> snapshot() {
        var snapshot = new LinkedHashMap<String, Long>();
        Arrays.stream(Count.values()).forEach(count -> snapshot.put(count.label(), valueOf(count)));
        return snapshot;
    }

    public void reset() {
        counts.clear();
    }

    private long valueOf(Count count) {
        var adder = counts.get(count);
        return adder == null ? 0 : adder.sum();
    }
}
