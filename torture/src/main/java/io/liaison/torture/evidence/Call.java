package io.liaison.torture.evidence;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * A call of a port, as the trace of an engine tells of it.
 *
 * @param what such as {@code RefreshLeases.renew}
 * @param connection which it was about, or nothing
 * @param numbers what was passed along, the fence last
 * @param tokens fingerprints of the secrets that were passed along
 * @param ended far in the future when the process did not live to see it
 * @param result as {@code true}, {@code Held:7} or {@code failed:ProviderBusy}; nothing when it has not ended
 */
public record Call(
        String process,
        String what,
        String connection,
        List<Long> numbers,
        Set<String> tokens,
        Instant began,
        Instant ended,
        String result) {
    /** What {@link #ended} is when no end was seen. */
    public static final Instant NEVER = Instant.MAX;

    public boolean asksTheProvider() {
        return what.startsWith("TokenEndpoint.");
    }

    /** Whether from here on nothing is lost with the process: the answer or its grant is in the database. */
    public boolean isStored() {
        return isRenewal() ? result.equals("true") : what.equals("RefreshLeases.answered") && isAccepted();
    }

    public boolean isRenewal() {
        return what.equals("RefreshLeases.renew");
    }

    /** Whether it is about what the provider has answered. */
    public boolean isAttempt() {
        return isRenewal() || what.equals("RefreshLeases.answered") || what.equals("RefreshLeases.giveBack");
    }

    /** Whether the holder says that it has nothing to store. */
    public boolean isGivenUp() {
        return what.equals("RefreshLeases.giveBack") && !ended.equals(NEVER);
    }

    private boolean isAccepted() {
        return !result.isEmpty() && !result.equals("false") && !result.startsWith("failed:");
    }
}
