package io.liaison.torture.event.crowd;

import io.liaison.torture.event.crowd.Link.Waiting;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What is looked at in the end, and what is left behind then. */
public final class Parting {
    private static final String ACTIVE = "active";
    private final Api api;
    private final List<Link> links;

    public Parting(Api api, List<Link> links) {
        this.api = api;
        this.links = links;
    }

    /** Whether each trigger has learnt what it waits for, and so misses nothing from now on. */
    public boolean areReady() {
        return links.stream().flatMap(link -> link.waiting().stream()).allMatch(this::isReady);
    }

    /** The states of the steady triggers that are not active, by their names. */
    public Map<String, String> notActive() {
        var states = new TreeMap<String, String>();
        links.stream()
                .filter(Link::steady)
                .flatMap(link -> link.waiting().stream())
                .forEach(waiting -> {
                    var trigger = api.get("/triggers/" + waiting.trigger());
                    if (!trigger.text("state").equals(ACTIVE)) {
                        states.put(waiting.name(), trigger.text("state") + ": " + trigger.text("stateReason"));
                    }
                });
        return states;
    }

    /** How many deliveries of steady triggers somebody has given up. */
    public long dead() {
        return links.stream()
                .filter(Link::steady)
                .flatMap(link -> link.waiting().stream())
                .mapToLong(waiting ->
                        Long.parseLong(api.get("/triggers/" + waiting.trigger()).text("dead")))
                .sum();
    }

    /** Of every second connection the triggers first; with the others they go by themselves. */
    public void remove() {
        for (var link : links) {
            if (link.account().number() % 2 == 0) {
                link.waiting().forEach(waiting -> delete("/triggers/" + waiting.trigger() + "?force=true"));
            }
            delete("/connections/" + link.connection());
        }
    }

    private boolean isReady(Waiting waiting) {
        var told = String.valueOf(api.get("/triggers/" + waiting.trigger()).members());
        return told.contains("state=registered") || told.matches("(?s).*polled=\\{[^}]*lastSuccessAt=\\d.*");
    }

    private void delete(String path) {
        var answer = api.send("DELETE", path, "");
        if (answer.status() != 204 && answer.status() != 404) {
            throw new IllegalStateException(path + " was not deleted: " + answer);
        }
    }
}
