package io.liaison.domain.access;

import io.liaison.domain.error.Failure;
import io.vavr.control.Either;
import java.time.Instant;

/** A session that somebody has shown: whose it is, and in which tenant. */
public record KnownSession(Session session, Tenant tenant) {

    /**
     * Whoever holds it, unless it is void.
     *
     * @failure 1676 the tenant is disabled
     * @failure 20035 it is over
     */
    public Either<Failure, Actor> admit(Instant now) {
        return tenant.unlessDisabled()
                .flatMap(enabled -> session.unlessOver(now))
                .map(valid -> new Actor(tenant.id(), valid.holder()));
    }
}
