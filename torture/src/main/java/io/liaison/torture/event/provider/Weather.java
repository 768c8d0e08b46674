package io.liaison.torture.event.provider;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/** How the provider fails: now and then at any time, and mostly during a storm. */
public final class Weather {
    private static final List<Fault> FAULTS = List.of(
            Fault.REFUSING,
            Fault.BUSY,
            Fault.BUSY,
            Fault.SLOW,
            Fault.SLOW,
            Fault.SLOW,
            Fault.CUTTING,
            Fault.HANGING_UP);
    private static final int SELDOM = 3;
    private static final int MOSTLY = 60;
    private final SplittableRandom dice;
    private long stormUntil;
    private boolean isFine;

    public Weather(SplittableRandom dice) {
        this.dice = dice;
    }

    public synchronized void storm(Duration time) {
        stormUntil = System.nanoTime() + time.toNanos();
    }

    /** From now on nothing fails. */
    public synchronized void clearUp() {
        isFine = true;
    }

    synchronized Optional<Fault> now() {
        var chance = System.nanoTime() < stormUntil ? MOSTLY : SELDOM;
        return isFine || dice.nextInt(100) >= chance
                ? Optional.empty()
                : Optional.of(FAULTS.get(dice.nextInt(FAULTS.size())));
    }

    /** Up to three seconds. */
    synchronized Duration pause() {
        return Duration.ofMillis(dice.nextInt(100, 3000));
    }

    /** What goes wrong with an answer. */
    enum Fault {
        /** 500. */
        REFUSING,
        /** 429, and how long to wait. */
        BUSY,
        SLOW,
        /** Half of the answer, as if it were all. */
        CUTTING,
        /** The request is carried out, and nothing is answered. */
        HANGING_UP
    }
}
