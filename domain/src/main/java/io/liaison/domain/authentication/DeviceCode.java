package io.liaison.domain.authentication;

import io.vavr.control.Option;
import java.net.URI;
import java.time.Duration;

/**
 * What a provider hands out for a consent on another device (RFC 8628, section 3.2): {@code code} is ours to ask with and
 * stays secret, {@code prompt} is for the person.
 */
public record DeviceCode(Secret code, Prompt prompt, Duration lifetime, Duration interval) {
    /** What a provider means that names no interval. */
    public static final Duration USUAL_INTERVAL = Duration.ofSeconds(5);

    /** Nobody waits longer for a person, whatever the provider says: somebody has to ask all the while. */
    public static final Duration LONGEST_LIFE = Duration.ofHours(1);

    private static final Duration SHORTEST_INTERVAL = Duration.ofSeconds(1);

    /** Within reason, however a provider puts it. */
    public DeviceCode {
        lifetime = lifetime.compareTo(LONGEST_LIFE) > 0 ? LONGEST_LIFE : lifetime;
        interval = interval.compareTo(SHORTEST_INTERVAL) < 0 ? SHORTEST_INTERVAL : interval;
    }

    /** Where the person goes, and what is to be entered there; {@code complete} is that address with the code in it. */
    public record Prompt(String userCode, URI address, Option<URI> complete) {}
}
