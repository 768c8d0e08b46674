package io.liaison.torture.canary.flock;

import io.liaison.torture.canary.secret.KeyStoreFile;
import io.liaison.torture.canary.secret.Marks;
import java.util.SplittableRandom;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

/** Many callers who do one thing after the other, as the dice decide. */
public final class Flock {
    private static final int CALLERS = 12;
    private static final int TRIES = 50;
    private final Caller caller;
    private final Known known = new Known();
    private final Connecting connecting;
    private final Reading reading;
    private final Misusing misusing;
    private final Ruling ruling;
    private final Triggering triggering;

    public Flock(Caller caller, Ground ground, Marks marks, KeyStoreFile keys) {
        this.caller = caller;
        this.connecting = new Connecting(caller, ground, new Forms(marks, keys), known);
        this.reading = new Reading(caller, ground);
        this.misusing = new Misusing(caller, ground, marks);
        this.ruling = new Ruling(caller, ground, marks);
        this.triggering = new Triggering(caller, ground.post(), marks);
    }

    /** Each kind of secret shown once where it belongs; the dice alone leave one out now and then. */
    public void showEach(SplittableRandom dice) {
        Forms.SHOWN.forEach(type -> show(type, dice));
    }

    private void show(String type, SplittableRandom dice) {
        var shown = Stream.generate(() -> connecting.create(type, Ground.HOSTILE, dice))
                .limit(TRIES)
                .anyMatch(made -> made.filter(reading::shows).isPresent());
        if (!shown) {
            throw new IllegalStateException("nothing is shown of " + type);
        }
    }

    /** Returns when so many requests have been answered in all. */
    public void fly(long requests, SplittableRandom dice) {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var number = 0; number < CALLERS; number++) {
                var own = dice.split();
                threads.execute(() -> {
                    while (caller.answered() < requests) {
                        act(own);
                    }
                });
            }
        }
    }

    private void act(SplittableRandom dice) {
        var chance = dice.nextInt(1000);
        if (chance < 2) {
            ruling.something(dice);
        } else if (chance < 60) {
            triggering.something(dice);
        } else if (chance < 120) {
            misusing.anything(dice);
        } else if (chance < 220) {
            reading.page(dice);
        } else {
            known.any(dice).ifPresentOrElse(id -> live(id, chance, dice), () -> connecting.create(dice));
        }
    }

    private void live(String id, int chance, SplittableRandom dice) {
        if (chance < 300) {
            makeOrEnd(id, dice);
        } else if (chance < 350) {
            connecting.reconnect(id, dice);
        } else if (chance < 450) {
            caller.tell(Call.post("/api/v1/connections/" + id + "/check", ""));
        } else if (chance < 600) {
            reading.one(id, dice);
        } else {
            reading.token(id);
        }
    }

    private void makeOrEnd(String id, SplittableRandom dice) {
        if (known.isFull()) {
            known.forget(id);
            caller.tell(Call.delete("/api/v1/connections/" + id));
        } else {
            connecting.create(dice);
        }
    }
}
