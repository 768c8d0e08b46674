package io.liaison.application.port.inbound.access;

import io.liaison.application.port.FailsWith;
import io.liaison.domain.access.Actor;
import io.liaison.domain.authentication.Secret;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Forbidden.CredentialMissing;
import io.liaison.domain.error.Forbidden.CredentialRejected;
import io.liaison.domain.error.Forbidden.KeyExpired;
import io.liaison.domain.error.Forbidden.TenantIsDisabled;
import io.liaison.domain.error.Unavailable.StorageUnavailable;
import io.vavr.control.Either;
import io.vavr.control.Option;

/** Finds out who acts. */
@FunctionalInterface
public interface Authenticate {

    /**
     * The credential decides the tenant.
     *
     * @failure 1676 {@link TenantIsDisabled}: nobody gets into the tenant
     * @failure 20004 {@link CredentialMissing}: no API key was sent
     * @failure 20005 {@link CredentialRejected}: nobody holds that key
     * @failure 20071 {@link KeyExpired}: its time is over
     * @failure 20060 {@link StorageUnavailable}: never to be taken for a bad key
     */
    @FailsWith({
        TenantIsDisabled.class,
        CredentialMissing.class,
        CredentialRejected.class,
        KeyExpired.class,
        StorageUnavailable.class
    })
    Either<Failure, Actor> authenticate(Command command);

    /** The API key as it was sent. */
    record Command(Option<Secret> key) {}
}
