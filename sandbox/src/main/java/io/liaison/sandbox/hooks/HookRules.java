package io.liaison.sandbox.hooks;

import java.time.Duration;

/** How long subscriptions last, whether their addresses are asked first, and how messages are posted: switches, all of them. */
public final class HookRules {
    private static final Duration A_DAY = Duration.ofDays(1);

    private volatile Duration longestLife = A_DAY;
    private volatile boolean handshake = true;
    private volatile Persistence persistence = Persistence.USUAL;

    public Duration longestLife() {
        return longestLife;
    }

    /** For those that are made or renewed from now on. */
    public void changeLongestLife(Duration other) {
        longestLife = other;
    }

    public boolean isHandshakeAsked() {
        return handshake;
    }

    public void askHandshake(boolean whether) {
        handshake = whether;
    }

    public Persistence persistence() {
        return persistence;
    }

    public void change(Persistence other) {
        persistence = other;
    }

    public void reset() {
        longestLife = A_DAY;
        handshake = true;
        persistence = Persistence.USUAL;
    }

    /**
     * How often a message is tried until it is taken.
     *
     * @param delay what is waited before the second try; before each further one it is twice as long, 30 s at the most
     * @param lanes how many messages of one subscription are on their way at once; with one they keep their order
     */
    public record Persistence(int attempts, Duration delay, int lanes) {
        static final Persistence USUAL = new Persistence(6, Duration.ofSeconds(1), 1);
        private static final Duration LONGEST = Duration.ofSeconds(30);
        private static final int MOST_DOUBLINGS = 20;

        Duration delayAfter(int tries) {
            var doubled = delay.multipliedBy(1L << Math.min(tries - 1, MOST_DOUBLINGS));
            return doubled.compareTo(LONGEST) < 0 ? doubled : LONGEST;
        }
    }
}
