package io.liaison.sandbox.hooks;

import static java.util.concurrent.CompletableFuture.delayedExecutor;

import io.liaison.sandbox.hooks.Delivery.State;
import io.liaison.sandbox.hooks.HookRules.Persistence;
import io.liaison.sandbox.hooks.Letter.Sent;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** Posts letters in the background, each until it is taken or was tried often enough, and writes down what became of them. */
final class Dispatch implements AutoCloseable {
    private static final Duration LONGEST_HOLD = Duration.ofSeconds(1);

    private final Map<String, Outbox> outboxes = new ConcurrentHashMap<>();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Postman postman;
    private final Hooks hooks;
    private final HookRules rules;
    private final Deliveries deliveries;

    Dispatch(Postman postman, Hooks hooks, HookRules rules, Deliveries deliveries) {
        this.postman = postman;
        this.hooks = hooks;
        this.rules = rules;
        this.deliveries = deliveries;
    }

    void send(Letter letter) {
        send(deliveries.open(letter));
    }

    /** After the next one, or a second from now. */
    void sendLate(Letter letter) {
        var delivery = deliveries.open(letter);
        var outbox = outbox(letter.hook());
        if (!outbox.hold(delivery)) {
            send(delivery);
            return;
        }
        later(LONGEST_HOLD, () -> {
            outbox.release(delivery);
            work(outbox);
        });
    }

    /** Now, whatever waits; answers the status. */
    int sendAtOnce(Letter letter) {
        return post(deliveries.open(letter));
    }

    /** The oldest that is remembered of those that were taken. */
    Optional<Sent> oldest(Hook hook) {
        return outbox(hook).oldest();
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }

    private void send(Delivery delivery) {
        var outbox = outbox(delivery.letter().hook());
        outbox.add(delivery);
        work(outbox);
    }

    private void work(Outbox outbox) {
        while (outbox.isWorthAnother(rules.persistence().lanes())) {
            threads.execute(() -> empty(outbox));
        }
    }

    private void empty(Outbox outbox) {
        var next = outbox.next();
        while (next.isPresent()) {
            next.ifPresent(this::postUntilTaken);
            next = outbox.next();
        }
    }

    private void postUntilTaken(Delivery delivery) {
        if (hooks.live(delivery.letter().hook().id()).isEmpty()) {
            deliveries.became(delivery, State.REFUSED);
            return;
        }
        var unused = post(delivery);
        if (delivery.state() == State.WAITING) {
            later(rules.persistence().delayAfter(delivery.tries()), () -> send(delivery));
        }
    }

    private int post(Delivery delivery) {
        var letter = delivery.letter();
        var posting = letter.writing().apply(hooks.now());
        var status = postman.post(posting);
        if (isTaken(status)) {
            deliveries.tried(delivery, status, State.TAKEN);
            outbox(letter.hook()).keep(new Sent(letter, posting));
        } else {
            deliveries.tried(delivery, status, stateUntaken(delivery, rules.persistence()));
        }
        return status;
    }

    private static boolean isTaken(int status) {
        return status >= 200 && status < 300;
    }

    private static State stateUntaken(Delivery delivery, Persistence persistence) {
        return delivery.letter().isRepeated() && delivery.tries() + 1 < persistence.attempts()
                ? State.WAITING
                : State.REFUSED;
    }

    private Outbox outbox(Hook hook) {
        return outboxes.computeIfAbsent(hook.id(), unseen -> new Outbox());
    }

    private void later(Duration delay, Runnable task) {
        delayedExecutor(delay.toMillis(), TimeUnit.MILLISECONDS, threads).execute(task);
    }
}
