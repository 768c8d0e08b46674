package io.liaison.torture.event.evidence;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntPredicate;

/** What a consumer has made of what one trigger brought: it keeps the ids, and has no effect for one that it has. */
public final class Arrivals {
    private final Series series;
    private final IntPredicate wanted;
    private final boolean complete;
    private final Lags lags;
    private final Map<UUID, Integer> ids = new HashMap<>();
    private final BitSet taken = new BitSet();
    private long lastSequence = Long.MIN_VALUE;
    private long repeated;
    private long doubled;
    private long disordered;
    private long strange;

    /**
     * @param wanted what the filter of the trigger lets through
     * @param complete whether it waits all the time, so that everything has to arrive
     * @param lags where it is noted how long things took
     */
    public Arrivals(Series series, IntPredicate wanted, boolean complete, Lags lags) {
        this.series = series;
        this.wanted = wanted;
        this.complete = complete;
        this.lags = lags;
    }

    public synchronized void take(UUID id, long sequence, int number) {
        var known = ids.putIfAbsent(id, number);
        if (known != null) {
            repeated++;
            strange += known == number ? 0 : 1;
            return;
        }
        disordered += sequence <= lastSequence ? 1 : 0;
        lastSequence = Math.max(lastSequence, sequence);
        if (!series.knows(number) || !wanted.test(number)) {
            strange++;
        } else if (taken.get(number)) {
            doubled++;
        } else {
            taken.set(number);
            lags.add(System.currentTimeMillis() - series.at(number));
        }
    }

    /** What is owed and has not arrived. */
    public synchronized BitSet missing() {
        var missing = complete ? series.owed() : new BitSet();
        missing.andNot(taken);
        for (var number = missing.nextSetBit(0); number >= 0; number = missing.nextSetBit(number + 1)) {
            missing.set(number, wanted.test(number));
        }
        return missing;
    }

    public Series series() {
        return series;
    }

    public synchronized long effects() {
        return taken.cardinality();
    }

    /** Under an id that was there before, as it may be. */
    public synchronized long repeated() {
        return repeated;
    }

    /** What had an effect twice, since it came under two ids. */
    public synchronized long doubled() {
        return doubled;
    }

    /** What came for the first time after something that was received later. */
    public synchronized long disordered() {
        return disordered;
    }

    /** What never happened, was there before, is not wanted, or came under the id of something else. */
    public synchronized long strange() {
        return strange;
    }
}
