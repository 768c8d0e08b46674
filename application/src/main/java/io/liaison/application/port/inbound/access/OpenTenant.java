package io.liaison.application.port.inbound.access;

import io.liaison.application.port.FailsWith;
import io.liaison.domain.access.Actor;
import io.liaison.domain.authentication.Secret;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Unavailable.StorageUnavailable;
import io.vavr.control.Either;
import io.vavr.control.Option;

/** Makes sure that a tenant exists and that somebody can administer it: the first thing that a new installation does. */
@FunctionalInterface
public interface OpenTenant {

    /**
     * A new tenant gets an administrator with the given key, or with a new one. An existing tenant stays as it is, except
     * that a key which is given becomes one more of its administrator's.
     *
     * @failure 20060 {@link StorageUnavailable}
     */
    @FailsWith(StorageUnavailable.class)
    Either<Failure, Opened> open(Command command);

    /** The tenant's name, and the administrator's key when somebody has chosen one. */
    record Command(String tenant, Option<Secret> administratorKey) {}

    /** {@code newKey} is there only when it was made now; nobody can read it again. */
    record Opened(Actor administrator, Option<Secret> newKey) {}
}
