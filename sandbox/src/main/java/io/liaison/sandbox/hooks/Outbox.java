package io.liaison.sandbox.hooks;

import io.liaison.sandbox.hooks.Letter.Sent;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** The letters to one subscriber that wait to be posted, one that is to be overtaken, and the last that were taken. */
final class Outbox {
    private static final int KEPT = 100;

    private final Deque<Delivery> waiting = new ArrayDeque<>();
    private final Deque<Sent> taken = new ArrayDeque<>();
    private Optional<Delivery> held = Optional.empty();
    private int atWork;

    /** What is held goes behind it. */
    synchronized void add(Delivery delivery) {
        waiting.addLast(delivery);
        held.ifPresent(waiting::addLast);
        held = Optional.empty();
    }

    /** Whether it is held back now: not if another one is, which this one is to overtake. */
    synchronized boolean hold(Delivery delivery) {
        if (held.isPresent()) {
            return false;
        }
        held = Optional.of(delivery);
        return true;
    }

    /** Lets it go, if it is still held. */
    synchronized void release(Delivery delivery) {
        if (held.filter(delivery::equals).isPresent()) {
            held = Optional.empty();
            waiting.addLast(delivery);
        }
    }

    /** Whether one more may go to work. */
    synchronized boolean isWorthAnother(int lanes) {
        if (waiting.isEmpty() || atWork >= lanes) {
            return false;
        }
        atWork++;
        return true;
    }

    /** The next to post; without one, whoever has asked goes home. */
    synchronized Optional<Delivery> next() {
        var next = Optional.ofNullable(waiting.pollFirst());
        if (next.isEmpty()) {
            atWork--;
        }
        return next;
    }

    synchronized void keep(Sent sent) {
        taken.addLast(sent);
        if (taken.size() > KEPT) {
            taken.removeFirst();
        }
    }

    synchronized Optional<Sent> oldest() {
        return Optional.ofNullable(taken.peekFirst());
    }
}
