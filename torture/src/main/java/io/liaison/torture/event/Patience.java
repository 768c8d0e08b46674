package io.liaison.torture.event;

import io.liaison.torture.event.crowd.Link;
import io.liaison.torture.event.evidence.Arrivals;
import io.liaison.torture.event.hook.Postman;
import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;

/** Waits for as long as something comes of it. */
record Patience(List<Link> links, Postman postman) {
    private static final Duration LONG = Duration.ofMinutes(3);
    private static final Duration A_MOMENT = Duration.ofMillis(500);

    /** Or for long enough. */
    void until(BooleanSupplier isDone) throws InterruptedException {
        await(isDone, () -> 0);
    }

    /** Or nothing has arrived any more for long enough. */
    void untilAllHasArrived() throws InterruptedException {
        await(
                () -> postman.underWay() == 0
                        && arrivals().stream().allMatch(each -> each.missing().isEmpty()),
                () -> arrivals().stream().mapToLong(Arrivals::effects).sum());
    }

    private static void await(BooleanSupplier isDone, LongSupplier progress) throws InterruptedException {
        var last = progress.getAsLong();
        var since = System.nanoTime();
        while (!isDone.getAsBoolean() && System.nanoTime() - since < LONG.toNanos()) {
            Thread.sleep(A_MOMENT);
            if (progress.getAsLong() != last) {
                last = progress.getAsLong();
                since = System.nanoTime();
            }
        }
    }

    private List<Arrivals> arrivals() {
        return links.stream()
                .flatMap(link -> link.ever().stream())
                .map(Link.Waiting::arrivals)
                .toList();
    }
}
