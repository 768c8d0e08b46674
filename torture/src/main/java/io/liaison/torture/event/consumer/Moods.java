package io.liaison.torture.event.consumer;

import java.time.Duration;
import java.util.List;
import java.util.SplittableRandom;

/** How the consumer feels about each message: fine, mostly; and sometimes it is not there for anybody. */
public final class Moods {
    private static final List<Mood> BAD = List.of(Mood.REFUSING, Mood.FORGETFUL, Mood.HANGING_UP, Mood.SLOW, Mood.SLOW);
    private final SplittableRandom dice;
    private final int ofSoManyOneIsBad;
    private long awayUntil;
    private boolean isFine;

    public Moods(SplittableRandom dice, int ofSoManyOneIsBad) {
        this.dice = dice;
        this.ofSoManyOneIsBad = ofSoManyOneIsBad;
    }

    public synchronized void leave(Duration time) {
        awayUntil = System.nanoTime() + time.toNanos();
    }

    /** From now on everything is taken. */
    public synchronized void cheerUp() {
        isFine = true;
    }

    synchronized Mood next() {
        if (isFine) {
            return Mood.FINE;
        }
        if (System.nanoTime() < awayUntil) {
            return Mood.REFUSING;
        }
        return dice.nextInt(ofSoManyOneIsBad) == 0 ? BAD.get(dice.nextInt(BAD.size())) : Mood.FINE;
    }

    synchronized Duration pause() {
        return Duration.ofMillis(dice.nextInt(100, 2000));
    }

    /** How a message is met. */
    enum Mood {
        FINE,
        /** Nothing is done, and 503 is answered. */
        REFUSING,
        /** It is done, and 500 is answered. */
        FORGETFUL,
        /** It is done, and nothing is answered. */
        HANGING_UP,
        SLOW
    }
}
