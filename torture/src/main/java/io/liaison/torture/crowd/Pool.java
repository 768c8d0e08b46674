package io.liaison.torture.crowd;

import io.liaison.torture.evidence.Subject;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;

/** The connections in use. One that was lost is replaced, so that the crowd never runs out of work. */
public final class Pool {
    private final Queue<Subject> all = new ConcurrentLinkedQueue<>();
    private final List<Subject> inUse = new CopyOnWriteArrayList<>();
    private final Supplier<Subject> source;

    public Pool(Supplier<Subject> source, int size) {
        this.source = source;
        for (var made = 0; made < size; made++) {
            add();
        }
    }

    /** Every connection that there ever was. */
    public List<Subject> all() {
        return List.copyOf(all);
    }

    Subject any(Random random) {
        return inUse.get(random.nextInt(inUse.size()));
    }

    void replace(Subject lost) {
        add();
        inUse.remove(lost);
    }

    private void add() {
        var subject = source.get();
        all.add(subject);
        inUse.add(subject);
    }
}
