package io.liaison.torture.canary.flock;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/** The connections that there are; not too many, so that each has a life. */
final class Known {
    static final int ENOUGH = 150;
    private final List<String> ids = new ArrayList<>();

    synchronized void add(String id) {
        ids.add(id);
    }

    synchronized Optional<String> any(SplittableRandom dice) {
        return ids.isEmpty() ? Optional.empty() : Optional.of(ids.get(dice.nextInt(ids.size())));
    }

    synchronized void forget(String id) {
        ids.remove(id);
    }

    synchronized boolean isFull() {
        return ids.size() >= ENOUGH;
    }
}
