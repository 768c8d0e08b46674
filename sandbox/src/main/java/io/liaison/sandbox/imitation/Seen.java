package io.liaison.sandbox.imitation;

import java.util.List;
import java.util.Map;

/**
 * What an imitation has seen so far. No entry holds a token, only paths and reasons.
 *
 * @param requests in their order
 * @param counts of what it carried out
 * @param malformed requests that the provider never takes: the caller does not know its habits
 * @param denied requests that showed something which is not good, or no longer
 * @param strays requests to hosts that are not the provider's
 */
public record Seen(
        List<Request> requests,
        Map<Event, Integer> counts,
        List<String> malformed,
        List<String> denied,
        List<String> strays) {

    public Seen {
        requests = List.copyOf(requests);
        counts = Map.copyOf(counts);
        malformed = List.copyOf(malformed);
        denied = List.copyOf(denied);
        strays = List.copyOf(strays);
    }

    public int count(Event event) {
        return counts.getOrDefault(event, 0);
    }
}
