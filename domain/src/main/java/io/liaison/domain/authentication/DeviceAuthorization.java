package io.liaison.domain.authentication;

import io.liaison.domain.shared.BackOff;
import java.time.Duration;
import java.time.Instant;

/**
 * A consent that a person gives on another device, and how the provider is asked for it meanwhile (RFC 8628, section 3.4).
 * Ticket and state of the consent are handed to nobody: no browser begins it, and none comes back. {@code unanswered} counts
 * the questions since the last answer, the present one included.
 */
public record DeviceAuthorization(PendingAuthorization consent, Secret code, Duration interval, int unanswered) {
    private static final Duration SLOWER = Duration.ofSeconds(5);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);

    /** Nobody has asked yet. */
    public static DeviceAuthorization begun(PendingAuthorization consent, DeviceCode issued) {
        return new DeviceAuthorization(consent, issued.code(), issued.interval(), 0);
    }

    /** Somebody is about to ask, and may never be heard of again. */
    public DeviceAuthorization asking() {
        return new DeviceAuthorization(consent, code, interval, unanswered + 1);
    }

    /** The provider has said that nobody has consented yet. */
    public DeviceAuthorization answered() {
        return new DeviceAuthorization(consent, code, interval, 0);
    }

    /** The provider was asked too often, and wants to be left alone for longer from now on (section 3.5). */
    public DeviceAuthorization slower() {
        return new DeviceAuthorization(consent, code, interval.plus(SLOWER), 0);
    }

    /** How long the provider is left alone now: doubled with each question that was not answered, as section 3.5 wants. */
    public Duration pause(Duration asked) {
        var longest = interval.compareTo(LONGEST_PAUSE) > 0 ? interval : LONGEST_PAUSE;
        return new BackOff(interval, longest).after(unanswered, asked);
    }

    /** Whether a question before the present one may have been answered, with something that works once. */
    public boolean hasMissedAnAnswer() {
        return unanswered > 1;
    }

    public boolean isOver(Instant now) {
        return consent.open(now).isLeft();
    }
}
