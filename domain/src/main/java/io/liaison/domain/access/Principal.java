package io.liaison.domain.access;

import io.liaison.domain.error.Conflict.GroupHoldsNoKeys;
import io.liaison.domain.error.Conflict.StaleVersion;
import io.liaison.domain.error.Failure;
import io.liaison.domain.shared.PrincipalId;
import io.liaison.domain.shared.TenantId;
import io.liaison.domain.shared.Version;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;

/** Someone or something that can hold roles: a person, a group, a robot account or an application. The kind stays. */
public record Principal(
        PrincipalId id,
        TenantId tenant,
        PrincipalKind kind,
        PrincipalName name,
        Option<EmailAddress> email,
        Instant createdAt,
        Instant updatedAt,
        Version version) {

    public static Principal create(
            PrincipalId id,
            TenantId tenant,
            PrincipalKind kind,
            PrincipalName name,
            Option<EmailAddress> email,
            Instant at) {
        return new Principal(id, tenant, kind, name, email, at, at, Version.FIRST);
    }

    public Actor actor() {
        return new Actor(tenant, id);
    }

    public boolean isGroup() {
        return kind == PrincipalKind.GROUP;
    }

    /** Somebody has changed it, or what it belongs to or holds. */
    public Principal edit(PrincipalName newName, Option<EmailAddress> newEmail, Instant at) {
        return new Principal(id, tenant, kind, newName, newEmail, createdAt, at, version.next());
    }

    /** Refuses a writer that has read an older version than this. */
    public Either<Failure, Principal> unlessStale(Option<Version> read) {
        return read.forAll(version::equals) ? Either.right(this) : Either.left(new StaleVersion(version));
    }

    /** Refuses a key to whoever does not act by itself. */
    public Either<Failure, Principal> unlessGroup() {
        return isGroup() ? Either.left(new GroupHoldsNoKeys(name.value())) : Either.right(this);
    }
}
