package io.liaison.sandbox;

import java.time.Duration;
import java.time.InstantSource;

/**
 * How a sandbox starts.
 *
 * @param port the port on 127.0.0.1, or 0 for any free one
 * @param accessTokenLifetime what {@code expires_in} says, in whole seconds, until the switch {@code lifetime} changes it
 * @param clock what codes, consent pages, tokens and certificates expire by
 */
public record SandboxSettings(int port, Duration accessTokenLifetime, InstantSource clock) {
    private static final Duration FIVE_MINUTES = Duration.ofMinutes(5);

    public SandboxSettings {
        if (accessTokenLifetime.toSeconds() < 1) {
            throw new IllegalArgumentException("An access token lives for a second at least");
        }
    }

    /** Five minutes, the system's clock. */
    public static SandboxSettings onPort(int port) {
        return new SandboxSettings(port, FIVE_MINUTES, InstantSource.system());
    }

    public SandboxSettings withAccessTokenLifetime(Duration lifetime) {
        return new SandboxSettings(port, lifetime, clock);
    }

    public SandboxSettings withClock(InstantSource other) {
        return new SandboxSettings(port, accessTokenLifetime, other);
    }
}
