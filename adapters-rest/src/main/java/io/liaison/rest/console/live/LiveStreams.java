package io.liaison.rest.console.live;

import io.liaison.domain.error.Failure;
import io.vavr.control.Either;
import io.vavr.control.Option;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Tells pages that what they show has changed, as long as somebody looks at them. It looks again and again at what is stored, so
 * it tells what any process of the installation has changed, and to nobody what they may not see.
 *
 * @source HTML Living Standard, “Server-sent events”
 */
public final class LiveStreams {
    private static final Duration PAUSE = Duration.ofSeconds(1);

    /** Then the browser asks again, and whether somebody is still signed in is found out anew. */
    private static final Duration LONGEST = Duration.ofMinutes(1);

    /** Whoever comes when so many are watched asks again after a while, and has a page that stands still until then. */
    private static final Semaphore FREE = new Semaphore(200);

    private final CountDownLatch ended = new CountDownLatch(1);

    /** Returns when the stream is over. The page says what it shows in {@code seen}, and a browser that comes back in a header. */
    public void tell(
            Supplier<Either<Failure, String>> glance, UriInfo uri, HttpHeaders headers, SseEventSink sink, Sse sse) {
        var seen = Option.of(headers.getHeaderString(HttpHeaders.LAST_EVENT_ID_HEADER))
                .orElse(Option.of(uri.getQueryParameters().getFirst("seen")));
        try (sink) {
            tell(glance, seen, new LiveStream(sink, sse));
        }
    }

    private void tell(Supplier<Either<Failure, String>> glance, Option<String> seen, LiveStream stream) {
        if (FREE.tryAcquire()) {
            try {
                watch(glance, seen, stream);
            } finally {
                FREE.release();
            }
        } else {
            stream.comeBackLater();
        }
    }

    /** Nothing keeps a server from stopping. */
    public void end() {
        ended.countDown();
    }

    private void watch(Supplier<Either<Failure, String>> glance, Option<String> seen, LiveStream stream) {
        stream.begin();
        var shown = seen;
        var until = System.nanoTime() + LONGEST.toNanos();
        do {
            shown = tell(shown, glance.get().toOption(), stream);
        } while (shown.isDefined() && stream.isOpen() && System.nanoTime() < until && !isEnded());
    }

    /** What the page shows from now on; none where nobody can tell, as when the connection is gone. */
    private static Option<String> tell(Option<String> shown, Option<String> now, LiveStream stream) {
        if (now.isEmpty()) {
            stream.comeBackLater();
        }
        now.filter(state -> !shown.contains(state)).forEach(stream::changed);
        return now;
    }

    private boolean isEnded() {
        try {
            return ended.await(PAUSE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return true;
        }
    }
}
