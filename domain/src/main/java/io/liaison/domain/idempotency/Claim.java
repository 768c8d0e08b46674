package io.liaison.domain.idempotency;

import io.liaison.domain.access.Actor;
import io.liaison.domain.authentication.Secret;
import io.liaison.domain.shared.PrincipalId;
import io.liaison.domain.shared.TenantId;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * The right to carry out the request of a key. Its id is a fencing token: whoever was overtaken holds a claim that leads
 * to nothing any more.
 *
 * @param fingerprint what tells the request from others with the same key; secret, since it may betray a short password
 */
public record Claim(
        UUID id, TenantId tenant, PrincipalId principal, IdempotencyKey key, Secret fingerprint, Instant madeAt) {
    /** Longer than any request takes: at worst seven calls to a provider, and waiting for the database. */
    public static final Duration TERM = Duration.ofMinutes(3);

    /** How long an answer is given again. */
    public static final Duration MEMORY = Duration.ofHours(24);

    public static Claim of(UUID id, Actor actor, IdempotencyKey key, Secret fingerprint, Instant at) {
        return new Claim(id, actor.tenant(), actor.principal(), key, fingerprint, at);
    }

    /** A claim that was made by then and is still unanswered has lapsed: its server died, or lost the database. */
    public Instant lapsedSince() {
        return madeAt.minus(TERM);
    }

    /** What was claimed by then is forgotten. */
    public Instant forgottenSince() {
        return madeAt.minus(MEMORY);
    }
}
