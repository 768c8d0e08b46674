package io.liaison.domain.access;

import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Forbidden.TenantIsDisabled;
import io.liaison.domain.shared.TenantId;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;

/** An isolated world of folders, connections and people. While it is disabled, nobody gets in. */
public record Tenant(TenantId id, String name, Option<Instant> disabledAt) {

    /** A new one, which everybody who belongs to it may use. */
    public Tenant(TenantId id, String name) {
        this(id, name, Option.none());
    }

    /** Disabling it again keeps the first moment. */
    public Tenant disable(Instant at) {
        return new Tenant(id, name, disabledAt.orElse(Option.some(at)));
    }

    public Tenant enable() {
        return new Tenant(id, name);
    }

    public Either<Failure, Tenant> unlessDisabled() {
        return disabledAt.isEmpty() ? Either.right(this) : Either.left(new TenantIsDisabled(name));
    }
}
