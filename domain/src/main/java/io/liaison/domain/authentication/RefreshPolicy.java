package io.liaison.domain.authentication;

import java.time.Duration;
import java.time.Instant;

/** When a token is due for its successor. */
public final class RefreshPolicy {
    /** How long before its expiry a token is renewed, so that whoever gets it has time to use it. */
    public static final Duration MARGIN = Duration.ofMinutes(1);

    /** Nobody's clock is so far behind another's: the one that all go by has been set back. */
    private static final Duration SET_BACK = Duration.ofMinutes(1);

    private static final int SHARE_OF_LIFE = 4;

    private RefreshPolicy() {}

    /**
     * A token that lives shorter than the margin would be due all its life, so it is due in its last quarter only. One that
     * was obtained at a time that is still to come may have ended already, whatever its expiry says.
     */
    public static boolean isDue(AccessToken token, Instant obtainedAt, Instant now) {
        return token.expiresAt()
                .exists(expiry -> now.plus(SET_BACK).isBefore(obtainedAt)
                        || !token.isFresh(now, marginOf(Duration.between(obtainedAt, expiry))));
    }

    private static Duration marginOf(Duration life) {
        var quarter = life.dividedBy(SHARE_OF_LIFE);
        return quarter.compareTo(MARGIN) < 0 ? quarter : MARGIN;
    }
}
