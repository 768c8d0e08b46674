package io.liaison.sandbox.hooks;

import java.util.Locale;
import java.util.Optional;

/** What can be wrong with what is posted, or with how. */
public enum Mischief {
    /** Each message goes out a second time. */
    TWICE,
    /** Every second message overtakes the one before it. */
    REORDER,
    /** After each message an old one goes out again as it was: the same signature, the same time. */
    REPLAY,
    /** Before each message goes one of something that has not happened, signed with another secret. */
    FORGED(Forgery::signedByAnother),
    /** The same, not signed. */
    UNSIGNED(Forgery::unsigned),
    /** The same, changed after it was signed. */
    TAMPERED(Forgery::tampered),
    /** The same, signed as it should be, but an hour ago. */
    STALE(Forgery::stale);

    private final Optional<Forgery> forgery;

    Mischief() {
        this.forgery = Optional.empty();
    }

    Mischief(Forgery forgery) {
        this.forgery = Optional.of(forgery);
    }

    /** How a message is made that nobody may believe; empty where only true ones go wrong ways. */
    Optional<Forgery> forgery() {
        return forgery;
    }

    /** As it is spelt in forms and answers: {@code forged}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
