package io.liaison.torture.evidence;

import io.vavr.control.Either;
import java.time.Duration;
import java.time.Instant;

/**
 * What one caller was told.
 *
 * @param process which was asked, such as {@code 2.5}
 * @param token the fingerprint of the token, or the name of the failure
 */
public record Answer(String connection, String process, Instant began, Instant ended, Either<String, String> token) {
    /** The name of what is no answer: the process was gone, or silent for longer than any caller waits. */
    public static final String CUT_OFF = "cut off";

    public static final String NEVER_ENDED = "never ended";

    private static final String BROKEN = "ConnectionBroken";

    public Duration took() {
        return Duration.between(began, ended);
    }

    public boolean isBroken() {
        return token.isLeft() && token.getLeft().startsWith(BROKEN);
    }
}
