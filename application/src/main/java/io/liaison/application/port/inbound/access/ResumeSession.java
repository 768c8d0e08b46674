package io.liaison.application.port.inbound.access;

import io.liaison.application.port.FailsWith;
import io.liaison.domain.access.Actor;
import io.liaison.domain.authentication.Secret;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Forbidden.SessionEnded;
import io.liaison.domain.error.Forbidden.TenantIsDisabled;
import io.liaison.domain.error.Unavailable.StorageUnavailable;
import io.vavr.control.Either;

/** Finds out who is signed in. */
@FunctionalInterface
public interface ResumeSession {

    /**
     * If somebody uses it, it lasts for another while.
     *
     * @failure 1676 {@link TenantIsDisabled}: nobody gets into the tenant
     * @failure 20035 {@link SessionEnded}: it is over, or has never been
     * @failure 20060 {@link StorageUnavailable}: never to be taken for a session that is over
     */
    @FailsWith({TenantIsDisabled.class, SessionEnded.class, StorageUnavailable.class})
    Either<Failure, Actor> resume(Command command);

    /**
     * What was given when it began, and whether somebody {@code uses} it now: a page that asks by itself whether anything has
     * changed keeps nobody signed in.
     */
    record Command(Secret secret, boolean uses) {}
}
