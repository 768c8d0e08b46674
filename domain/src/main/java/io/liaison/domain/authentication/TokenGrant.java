package io.liaison.domain.authentication;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;

/**
 * What a provider granted: an access token, and often a refresh token to get the next one with. Some name the moment when
 * the refresh token ends unless it is used; a connector's definition may say so where they do not. {@code facts} are what
 * the answer told besides, under the names of the definition; nothing keeps them here.
 */
public record TokenGrant(
        AccessToken access,
        Option<Secret> refresh,
        Instant obtainedAt,
        Option<Instant> refreshExpiresAt,
        Map<String, String> facts) {
    private static final int HALVES = 2;

    /** Of an answer that told no more. */
    public TokenGrant(
            AccessToken access, Option<Secret> refresh, Instant obtainedAt, Option<Instant> refreshExpiresAt) {
        this(access, refresh, obtainedAt, refreshExpiresAt, LinkedHashMap.empty());
    }

    /** Of a provider that names no end of the refresh token. */
    public TokenGrant(AccessToken access, Option<Secret> refresh, Instant obtainedAt) {
        this(access, refresh, obtainedAt, Option.none());
    }

    /** The next grant, after a refresh: a provider that sends no new refresh token means that the old one stays. */
    public TokenGrant renewedBy(TokenGrant newer) {
        var end = newer.refresh.isDefined() ? newer.refreshExpiresAt : newer.refreshExpiresAt.orElse(refreshExpiresAt);
        return new TokenGrant(newer.access, newer.refresh.orElse(refresh), newer.obtainedAt, end, newer.facts);
    }

    /** When half of the refresh token's life is over: early enough to renew it more than once before its end. */
    public Option<Instant> halfOfRefreshLife() {
        return refreshExpiresAt.map(
                end -> obtainedAt.plus(Duration.between(obtainedAt, end).dividedBy(HALVES)));
    }

    /** When it is to be renewed though nobody asks for its token; never without a refresh token. */
    public Option<Instant> idleFrom(Duration every) {
        return refresh.map(token -> halfOfRefreshLife().getOrElse(() -> obtainedAt.plus(every)));
    }

    /** The same grant by the clock that said {@code asked} when it was asked for: its lifetime counts from then. */
    public TokenGrant askedAt(Instant asked) {
        var shift = Duration.between(obtainedAt, asked);
        return new TokenGrant(
                access.shifted(shift), refresh, asked, refreshExpiresAt.map(end -> end.plus(shift)), facts);
    }

    @Override
    public String toString() {
        return "TokenGrant[hidden, obtainedAt=" + obtainedAt + "]";
    }
}
