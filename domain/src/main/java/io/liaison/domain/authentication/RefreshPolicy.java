package io.liaison.domain.authentication;

import java.time.Duration;
import java.time.Instant;

/** When a token is due for its successor. */
public final class RefreshPolicy {
    /** How long before its expiry a token is renewed, so that whoever gets it has time to use it. */
    public static final Duration MARGIN = Duration.ofMinutes(1);

    private static final int SHARE_OF_LIFE = 4;

    private RefreshPolicy() {}

    /** A token that lives shorter than the margin would be due all its life, so it is due in its last quarter only. */
    public static boolean isDue(AccessToken token, Instant obtainedAt, Instant now) {
        return token.expiresAt().exists(expiry -> !token.isFresh(now, marginOf(Duration.between(obtainedAt, expiry))));
    }

    private static Duration marginOf(Duration life) {
        var quarter = life.dividedBy(SHARE_OF_LIFE);
        return quarter.compareTo(MARGIN) < 0 ? quarter : MARGIN;
    }
}
