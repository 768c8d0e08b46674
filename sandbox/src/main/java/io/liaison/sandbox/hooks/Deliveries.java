package io.liaison.sandbox.hooks;

import io.liaison.sandbox.hooks.Delivery.State;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What was posted: the newest in full, all of it as numbers. */
public final class Deliveries {
    private static final int REMEMBERED = 1_000;
    private static final String GENUINE = "genuine";

    private final Deque<Delivery> newest = new ArrayDeque<>();
    private final Map<String, Map<State, Long>> counts = new TreeMap<>();
    private long attempts;

    synchronized Delivery open(Letter letter) {
        var delivery = new Delivery(letter);
        newest.addLast(delivery);
        if (newest.size() > REMEMBERED) {
            newest.removeFirst();
        }
        count(delivery, 1);
        return delivery;
    }

    synchronized void tried(Delivery delivery, int status, State state) {
        attempts++;
        delivery.tried(status);
        became(delivery, state);
    }

    synchronized void became(Delivery delivery, State state) {
        count(delivery, -1);
        delivery.became(state);
        count(delivery, 1);
    }

    /** How many letters of each kind are in each state. */
    public synchronized Map<String, Object> counted() {
        var counted = new LinkedHashMap<String, Object>();
        counted.put("attempts", attempts);
        counted.put(GENUINE, described(GENUINE));
        Arrays.stream(Mischief.values())
                .map(Mischief::toString)
                .filter(counts::containsKey)
                .forEach(kind -> counted.put(kind, described(kind)));
        return counted;
    }

    /** The oldest that is still remembered first. */
    public synchronized List<Map<String, Object>> newest() {
        return newest.stream().map(Delivery::described).toList();
    }

    private Map<String, Long> described(String kind) {
        var described = new LinkedHashMap<String, Long>();
        var states = counts.getOrDefault(kind, Map.of());
        Arrays.stream(State.values()).forEach(state -> described.put(state.toString(), states.getOrDefault(state, 0L)));
        return described;
    }

    private void count(Delivery delivery, long more) {
        counts.computeIfAbsent(kind(delivery.letter()), unseen -> new EnumMap<>(State.class))
                .merge(delivery.state(), more, Long::sum);
    }

    /** A message that only takes a strange way is as true as any. */
    private static String kind(Letter letter) {
        return letter.mischief()
                .filter(mischief -> !letter.isRepeated())
                .map(Mischief::toString)
                .orElse(GENUINE);
    }
}
