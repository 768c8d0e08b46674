package io.liaison.sandbox.imitation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Writes down what happens. Its owner locks. */
final class Notebook {
    private final List<Request> requests = new ArrayList<>();
    private final Map<Event, Integer> counts = new EnumMap<>(Event.class);
    private final Map<Refused.Why, List<String>> refusals = new EnumMap<>(Refused.Why.class);

    void note(Event event) {
        counts.merge(event, 1, Integer::sum);
    }

    void note(Request request) {
        requests.add(request);
    }

    void note(Arrival arrival, Refused refused) {
        of(refused.why()).add(arrival + ": " + refused.error() + ", " + refused.description());
    }

    Seen seen() {
        return new Seen(requests, counts, of(Refused.Why.MALFORMED), of(Refused.Why.DENIED), of(Refused.Why.STRAY));
    }

    private List<String> of(Refused.Why why) {
        return refusals.computeIfAbsent(why, unseen -> new ArrayList<>());
    }
}
