package io.liaison.torture.event.provider;

import io.liaison.torture.event.evidence.Tally;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;

/** All of them. Each is forgotten after a while unless it is renewed, and sometimes for no reason. */
public final class Subscriptions {
    static final Duration LIFE = Duration.ofSeconds(90);
    private static final Duration FOR_EVER = Duration.ofDays(1);
    private static final int OF_SO_MANY_ONE_IS_FORGOTTEN = 15;
    private final Map<String, Subscription> known = new HashMap<>();
    private final SplittableRandom dice;
    private final Tally tally;
    private Duration life = LIFE;

    public Subscriptions(SplittableRandom dice, Tally tally) {
        this.dice = dice;
        this.tally = tally;
    }

    synchronized void add(Subscription subscription) {
        tally.count("subscribed");
        known.put(subscription.id(), subscription.lasting(Instant.now().plus(life)));
    }

    /** Nothing when it is forgotten. */
    synchronized Optional<Subscription> renew(String id) {
        forget();
        if (life.equals(LIFE) && dice.nextInt(OF_SO_MANY_ONE_IS_FORGOTTEN) == 0 && known.remove(id) != null) {
            tally.count("forgotten by the provider");
        }
        var renewed = Optional.ofNullable(known.computeIfPresent(
                id, (same, former) -> former.lasting(Instant.now().plus(life))));
        renewed.ifPresent(subscription -> tally.count("renewed"));
        return renewed;
    }

    synchronized boolean remove(String id) {
        var removed = known.remove(id) != null;
        tally.count(removed ? "unsubscribed" : "unsubscribed in vain");
        return removed;
    }

    /** From now on none is forgotten, so that those who do not care for what they have left behind are found out. */
    public synchronized void remember() {
        life = FOR_EVER;
        known.replaceAll(
                (id, subscription) -> subscription.lasting(Instant.now().plus(life)));
    }

    public synchronized List<Subscription> of(Account account) {
        forget();
        return known.values().stream()
                .filter(subscription -> subscription.account().equals(account))
                .toList();
    }

    public synchronized List<Subscription> all() {
        forget();
        return new ArrayList<>(known.values());
    }

    private void forget() {
        var now = Instant.now();
        if (known.values().removeIf(subscription -> subscription.until().isBefore(now))) {
            tally.count("run out");
        }
    }
}
