package io.liaison.torture.event.hook;

import io.liaison.torture.event.evidence.Tally;
import io.liaison.torture.event.provider.Account;
import io.liaison.torture.event.provider.Subscription;
import io.liaison.torture.event.provider.Subscriptions;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Posts what happens: late, in any order, some of it two or three times, to whichever server, and again until it is taken. And
 * in between, what nobody should believe.
 */
public final class Postman implements AutoCloseable {
    private static final int AT_ONCE = 200;

    /** Much of it may be for accounts that nobody listens to just now. */
    private static final int UNDER_WAY = 20_000;

    private static final int MINUTES_TO_WAIT = 5;
    private static final int LATEST = 1_500;
    private static final Duration A_MOMENT = Duration.ofMillis(300);
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Semaphore room = new Semaphore(UNDER_WAY);
    private final Semaphore hands = new Semaphore(AT_ONCE);
    private final Postbox postbox;
    private final Subscriptions subscriptions;
    private final Forger forger;
    private final Tally tally;
    private final SplittableRandom dice;
    private volatile boolean isOver;

    public Postman(Postbox postbox, Subscriptions subscriptions, Tally tally, SplittableRandom dice) {
        this.postbox = postbox;
        this.subscriptions = subscriptions;
        this.forger = new Forger(postbox, tally);
        this.tally = tally;
        this.dice = dice;
    }

    /** Has something happen; waits while too much is under way, though not for ever. */
    public void call(Account account) throws InterruptedException {
        if (!room.tryAcquire(MINUTES_TO_WAIT, TimeUnit.MINUTES)) {
            throw new IllegalStateException("nobody takes what is posted");
        }
        var number = account.called().next();
        var own = dice.split();
        var copies = switch (own.nextInt(10)) {
            case 0 -> 3;
            case 1, 2, 3 -> 2;
            default -> 1;
        };
        for (var copy = 1; copy < copies; copy++) {
            var apart = own.split();
            threads.execute(() -> onceMore(account, number, apart));
        }
        threads.execute(() -> deliver(account, number, own));
    }

    /** How many calls are on their way. */
    public int underWay() {
        return UNDER_WAY - room.availablePermits();
    }

    @Override
    public void close() {
        isOver = true;
        threads.close();
    }

    private void deliver(Account account, int number, SplittableRandom own) {
        try {
            dawdle(own);
            while (!isOver && !isTaken(account, number, own)) {
                Thread.sleep(A_MOMENT);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } finally {
            room.release();
        }
    }

    private void onceMore(Account account, int number, SplittableRandom own) {
        try {
            dawdle(own);
            var unused = isTaken(account, number, own);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** Each attempt is signed anew. */
    private boolean isTaken(Account account, int number, SplittableRandom own) throws InterruptedException {
        var to = any(account, own);
        if (to.isEmpty()) {
            tally.count("nobody to post to");
            return false;
        }
        var id = account.name() + "-" + number;
        var body = "{\"id\":\"%s\",\"number\":%d,\"text\":\"Somebody calls\"}".formatted(id, number);
        var letter = Letter.signed(to.get(), id, body, Instant.now());
        var status = posted(letter);
        tally.count("posted: " + status);
        var taken = status / 100 == 2;
        if (taken) {
            account.called().owe(number);
            forger.hear(letter, own);
        }
        return taken;
    }

    private int posted(Letter letter) throws InterruptedException {
        hands.acquire();
        try {
            return postbox.post(letter);
        } finally {
            hands.release();
        }
    }

    private Optional<Subscription> any(Account account, SplittableRandom own) {
        var known = subscriptions.of(account);
        return known.isEmpty() ? Optional.empty() : Optional.of(known.get(own.nextInt(known.size())));
    }

    /** Mostly not for long. */
    private static void dawdle(SplittableRandom own) throws InterruptedException {
        Thread.sleep(own.nextInt(own.nextInt(5) == 0 ? LATEST : 20));
    }
}
