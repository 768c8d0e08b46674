package io.liaison.domain.access;

import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Forbidden.SessionEnded;
import io.liaison.domain.shared.ApiKeyId;
import io.liaison.domain.shared.PrincipalId;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;

/**
 * Somebody who stays signed in for a while, without showing a credential each time. It ends with its key, with its principal,
 * when nobody has used it for {@link #IDLE}, and after {@link #LONGEST} however busy it is.
 *
 * @param key the key that it was begun with, where it was a key
 * @source OWASP Session Management Cheat Sheet, “Session Expiration”
 */
public record Session(PrincipalId holder, Option<ApiKeyId> key, Instant begunAt, Instant seenAt, Instant endsAt) {
    public static final Duration IDLE = Duration.ofHours(1);
    public static final Duration LONGEST = Duration.ofHours(12);

    /** How exactly the last use is known, so that a request seldom writes. */
    private static final Duration PRECISION = Duration.ofMinutes(1);

    /** It outlives no credential whose end is known. */
    public static Session begin(
            PrincipalId holder, Option<ApiKeyId> key, Option<Instant> endOfCredential, Instant now) {
        return new Session(holder, key, now, now, earlier(now.plus(LONGEST), endOfCredential));
    }

    /** @failure 20035 it is over */
    public Either<Failure, Session> unlessOver(Instant now) {
        return now.isBefore(overAt()) ? Either.right(this) : Either.left(new SessionEnded());
    }

    /** When it will be over if nobody uses it any more. */
    public Instant overAt() {
        return earlier(endsAt, Option.some(seenAt.plus(IDLE)));
    }

    public boolean isWorthNoting(Instant now) {
        return !now.isBefore(seenAt.plus(PRECISION));
    }

    private static Instant earlier(Instant one, Option<Instant> other) {
        return other.filter(end -> end.isBefore(one)).getOrElse(one);
    }
}
