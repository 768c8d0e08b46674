package io.liaison.torture.event.crowd;

import io.liaison.torture.event.crowd.Link.Waiting;
import io.liaison.torture.event.evidence.Tally;
import java.time.Duration;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Change what is there, one thing after the other: what must not matter everywhere, and what does, where it is counted apart.
 */
public final class People {
    private static final String ANY = "{\"field\": \"/text\", \"operator\": \"exists\", \"value\": true}";
    private final Api api;
    private final Home home;
    private final List<Link> links;
    private final Tally tally;
    private final SplittableRandom dice;
    private volatile boolean isOver;

    public People(Api api, Home home, List<Link> links, Tally tally, SplittableRandom dice) {
        this.api = api;
        this.home = home;
        this.links = links;
        this.tally = tally;
        this.dice = dice;
    }

    /** Until they are told to stop. */
    public void goOn(Duration pause) throws InterruptedException {
        while (!isOver) {
            Thread.sleep(pause);
            harmless(links.get(dice.nextInt(links.size())));
            links.stream().filter(link -> !link.steady()).forEach(this::harmful);
        }
    }

    public void stop() {
        isOver = true;
    }

    private void harmless(Link link) {
        var waiting = link.waiting().get(dice.nextInt(link.waiting().size()));
        switch (dice.nextInt(4)) {
            case 0 -> change("renamed", waiting, "{\"name\": \"%s %d\"}".formatted(waiting.name(), dice.nextInt(100)));
            case 1 -> refilter(link, waiting);
            case 2 -> {
                tally.count("polled more or less often");
                var body = "{\"pollingFrequency\": \"PT%dM\"}".formatted(dice.nextInt(1, 6));
                say("PATCH", "/connections/" + link.connection(), body);
            }
            default -> {
                tally.count("reconnected");
                var body = "{\"fields\": " + Link.fields(link.account()) + "}";
                say("POST", "/connections/" + link.connection() + "/reconnect", body);
            }
        }
    }

    /** With one that lets everything through; those that wait for half keep theirs. */
    private void refilter(Link link, Waiting waiting) {
        if (link.waiting().indexOf(waiting) < 2) {
            change("filtered", waiting, "{\"filter\": " + (dice.nextBoolean() ? ANY : "null") + "}");
        }
    }

    private void harmful(Link link) {
        var which = dice.nextInt(2);
        var waiting = link.waiting().get(which);
        switch (dice.nextInt(3)) {
            case 0 -> change("disabled", waiting, "{\"enabled\": false}");
            case 1 -> change("enabled", waiting, "{\"enabled\": true}");
            default -> {
                tally.count("made anew");
                say("DELETE", "/triggers/" + waiting.trigger() + "?force=true", "");
                link.waiting().set(which, which == 0 ? home.waitForWhatIsShown(link) : home.waitForCalls(link));
            }
        }
    }

    private void change(String what, Waiting waiting, String body) {
        tally.count(what);
        say("PATCH", "/triggers/" + waiting.trigger(), body);
    }

    /** Whatever is not wanted is counted, as nobody should ask for it. */
    private void say(String method, String path, String json) {
        var answer = api.send(method, path, json);
        if (answer.status() / 100 != 2) {
            tally.count("change refused: " + answer.status());
        }
    }
}
