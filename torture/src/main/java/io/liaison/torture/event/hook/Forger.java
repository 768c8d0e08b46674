package io.liaison.torture.event.hook;

import io.liaison.torture.event.evidence.Tally;
import io.liaison.torture.event.provider.PostedKind;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentHashMap;

/** Hears messages that were taken, and tries its luck with some of them. */
final class Forger {
    private static final List<Forgery> FORGERIES = List.of(Forgery.values());
    private static final int OF_SO_MANY_ONE = 15;
    private static final int SELDOM = 50;
    private final Map<PostedKind, String> keys = new ConcurrentHashMap<>();
    private final Postbox postbox;
    private final Tally tally;

    Forger(Postbox postbox, Tally tally) {
        this.postbox = postbox;
        this.tally = tally;
    }

    void hear(Letter letter, SplittableRandom dice) throws InterruptedException {
        var kind = letter.to().kind();
        var other = keys.putIfAbsent(kind, letter.to().secret());
        if (dice.nextInt(OF_SO_MANY_ONE) == 0) {
            var forgery = FORGERIES.get(dice.nextInt(FORGERIES.size()));
            var isPossible = forgery != Forgery.KEY_OF_ANOTHER
                    || (other != null && !other.equals(letter.to().secret()));
            var isCheap = forgery != Forgery.HUGE || dice.nextInt(SELDOM) == 0;
            if (isPossible && isCheap) {
                attempt(forgery, letter, other == null ? "" : other);
            }
        }
    }

    private void attempt(Forgery forgery, Letter heard, String other) throws InterruptedException {
        var status = postbox.post(forgery.of(heard, other));
        var isBelieved = status / 100 == 2;
        tally.count(forgery.mayBeBelieved(heard.to()) ? "replayed" : "forged");
        if (isBelieved && !forgery.mayBeBelieved(heard.to())) {
            tally.count(Tally.FORGED_ACCEPTED);
            tally.count(Tally.FORGED_ACCEPTED + ": " + forgery);
        }
    }
}
