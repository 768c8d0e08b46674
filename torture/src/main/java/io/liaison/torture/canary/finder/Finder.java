package io.liaison.torture.canary.finder;

import io.liaison.torture.canary.secret.Disguise;
import io.liaison.torture.canary.secret.Mark;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Knows all marks in all disguises, and finds each in one pass over the bytes (Aho and Corasick, 1975). */
public final class Finder {
    private static final int BYTES = 256;
    private final List<int[]> steps = new ArrayList<>();
    private final List<@Nullable Trace> ends = new ArrayList<>();

    public Finder(List<Mark> marks) {
        var unused = addState();
        for (var mark : marks) {
            for (var disguise : Disguise.values()) {
                disguise.of(mark).forEach(bytes -> learn(bytes, new Trace(mark.kind(), disguise)));
            }
        }
        fallBack();
    }

    /** Where a byte leads, from one state to another; every text begins in 0. */
    int step(int state, byte next) {
        return steps.get(state)[next & 0xFF];
    }

    @Nullable
    Trace endsIn(int state) {
        return ends.get(state);
    }

    private void learn(byte[] bytes, Trace trace) {
        var state = 0;
        for (var next : bytes) {
            var known = step(state, next);
            if (known == 0) {
                known = addState();
                steps.get(state)[next & 0xFF] = known;
            }
            state = known;
        }
        if (ends.get(state) == null) {
            ends.set(state, trace);
        }
    }

    /** From each state that has no way on, the way is that of the longest ending that is a beginning too. */
    private void fallBack() {
        var fallen = new int[steps.size()];
        var waiting = new ArrayDeque<Integer>();
        Arrays.stream(steps.getFirst()).filter(child -> child != 0).forEach(waiting::add);
        while (!waiting.isEmpty()) {
            var state = waiting.remove();
            var other = steps.get(fallen[state]);
            if (ends.get(state) == null) {
                ends.set(state, ends.get(fallen[state]));
            }
            var here = steps.get(state);
            for (var next = 0; next < BYTES; next++) {
                if (here[next] == 0) {
                    here[next] = other[next];
                } else {
                    fallen[here[next]] = other[next];
                    waiting.add(here[next]);
                }
            }
        }
    }

    private int addState() {
        steps.add(new int[BYTES]);
        ends.add(null);
        return steps.size() - 1;
    }
}
