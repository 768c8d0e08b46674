package io.liaison.domain.authentication;

import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;

/** What a provider granted: an access token, and often a refresh token to get the next one with. */
public record TokenGrant(AccessToken access, Option<Secret> refresh, Instant obtainedAt) {

    /** The next grant, after a refresh: a provider that sends no new refresh token means that the old one stays. */
    public TokenGrant renewedBy(TokenGrant newer) {
        return new TokenGrant(newer.access, newer.refresh.orElse(refresh), newer.obtainedAt);
    }

    /** The same grant by the clock that said {@code asked} when it was asked for: its lifetime counts from then. */
    public TokenGrant askedAt(Instant asked) {
        var shift = Duration.between(obtainedAt, asked);
        return new TokenGrant(access.shifted(shift), refresh, asked);
    }

    @Override
    public String toString() {
        return "TokenGrant[hidden, obtainedAt=" + obtainedAt + "]";
    }
}
