package io.liaison.torture.event.evidence;

import java.util.Arrays;
import java.util.BitSet;

/** What one account reports in one way: everything has a number, from one on. What was there before has none of them. */
public final class Series {
    /** What was there before anybody waited; it is no news. */
    public static final int FORMER = 0;

    /** What nobody but a forger says. */
    public static final int FORGED = -1;

    private final String name;
    private final BitSet owed = new BitSet();
    private long[] times = new long[256];
    private int last;

    public Series(String name) {
        this.name = name;
    }

    public String name() {
        return name;
    }

    /** The number of something that happens now; nobody owes it to anybody yet. */
    public synchronized int next() {
        last++;
        if (last == times.length) {
            times = Arrays.copyOf(times, 2 * last);
        }
        times[last] = System.currentTimeMillis();
        return last;
    }

    /** From now on it has to arrive. */
    public synchronized void owe(int number) {
        owed.set(number);
    }

    public synchronized boolean knows(int number) {
        return number > 0 && number <= last;
    }

    /** In milliseconds. */
    public synchronized long at(int number) {
        return times[number];
    }

    public synchronized int size() {
        return last;
    }

    /** A copy. */
    public synchronized BitSet owed() {
        return (BitSet) owed.clone();
    }
}
