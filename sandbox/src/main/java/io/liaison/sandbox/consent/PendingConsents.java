package io.liaison.sandbox.consent;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The pages that are open. The ticket on each is random and works once, so no other page can post the form. */
public final class PendingConsents {
    private static final Duration LIFETIME = Duration.ofMinutes(10);

    private final Map<String, Waiting> waiting = new LinkedHashMap<>();
    private final InstantSource clock;

    public PendingConsents(InstantSource clock) {
        this.clock = clock;
    }

    /** The ticket of the page. */
    public synchronized String open(PendingConsent consent) {
        var now = clock.instant();
        waiting.values().removeIf(page -> page.until().isBefore(now));
        var ticket = UUID.randomUUID().toString();
        waiting.put(ticket, new Waiting(consent, now.plus(LIFETIME)));
        return ticket;
    }

    public synchronized Optional<PendingConsent> take(String ticket) {
        return Optional.ofNullable(waiting.remove(ticket))
                .filter(page -> clock.instant().isBefore(page.until()))
                .map(Waiting::consent);
    }

    private record Waiting(PendingConsent consent, Instant until) {}
}
