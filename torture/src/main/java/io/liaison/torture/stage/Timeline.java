package io.liaison.torture.stage;

import io.liaison.torture.evidence.Incident;
import java.time.Instant;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Notes which blow fell when. */
public final class Timeline {
    private final Queue<Incident> incidents = new ConcurrentLinkedQueue<>();

    public void add(Incident.Kind kind, String what, Instant from) {
        incidents.add(new Incident(kind, what, from, Instant.now()));
    }

    public List<Incident> incidents() {
        return List.copyOf(incidents);
    }
}
