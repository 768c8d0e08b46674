package io.liaison.sandbox.consumer;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a consumer has seen. */
final class Tally {
    private static final int REMEMBERED = 20;
    private static final String UNREAL = "unreal-";

    private final Set<String> ids = new HashSet<>();
    private final Set<String> occurrences = new LinkedHashSet<>();
    private final Map<String, Long> furthest = new HashMap<>();
    private final Deque<CloudEvent> last = new ArrayDeque<>();
    private final Map<Remark, Long> counts = new LinkedHashMap<>();

    Tally() {
        for (var remark : Remark.values()) {
            counts.put(remark, 0L);
        }
    }

    synchronized void remark(Remark remark) {
        counts.merge(remark, 1L, Long::sum);
    }

    synchronized void receive(CloudEvent event) {
        remark(Remark.RECEIVED);
        last.addLast(event);
        if (last.size() > REMEMBERED) {
            last.removeFirst();
        }
        if (ids.add(event.id())) {
            act(event);
        } else {
            remark(Remark.DOUBLED);
        }
    }

    synchronized Map<String, Object> described() {
        var described = new LinkedHashMap<String, Object>();
        counts.forEach((remark, count) -> described.put(remark.label(), count));
        described.put("occurrences", occurrences.size());
        described.put("last", last.stream().map(CloudEvent::members).toList());
        return described;
    }

    /** In the order in which they came first. */
    synchronized List<String> occurrences() {
        return List.copyOf(occurrences);
    }

    /** Once for each id: a second one for the same occurrence is an effect too many. */
    private void act(CloudEvent event) {
        remark(Remark.EFFECTS);
        event.occurrence().ifPresent(this::note);
        event.sequence().ifPresent(sequence -> note(event.source(), sequence));
    }

    private void note(String occurrence) {
        if (occurrence.startsWith(UNREAL)) {
            remark(Remark.UNREAL);
        }
        if (!occurrences.add(occurrence)) {
            remark(Remark.DOUBLED_EFFECTS);
        }
    }

    private void note(String source, long sequence) {
        if (sequence < furthest.getOrDefault(source, sequence)) {
            remark(Remark.OUT_OF_ORDER);
        }
        furthest.merge(source, sequence, Math::max);
    }
}
