package io.liaison.application.port.inbound.access;

import io.liaison.application.port.FailsWith;
import io.liaison.domain.access.Actor;
import io.liaison.domain.authentication.Secret;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Forbidden.CredentialMissing;
import io.liaison.domain.error.Forbidden.CredentialRejected;
import io.liaison.domain.error.Forbidden.KeyExpired;
import io.liaison.domain.error.Forbidden.TenantIsDisabled;
import io.liaison.domain.error.Forbidden.TokenNotAccepted;
import io.liaison.domain.error.Unavailable.IssuerUnavailable;
import io.liaison.domain.error.Unavailable.StorageUnavailable;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;

/** Signs somebody in for a while, so that a browser need not keep the credential. */
@FunctionalInterface
public interface BeginSession {

    /**
     * What the credential allows the session allows.
     *
     * @failure 1676 {@link TenantIsDisabled}: nobody gets into the tenant
     * @failure 20004 {@link CredentialMissing}: no credential was entered
     * @failure 20005 {@link CredentialRejected}: nobody holds that key
     * @failure 20071 {@link KeyExpired}: its time is over
     * @failure 20090 {@link TokenNotAccepted}: a token that is not good, or not for us
     * @failure 20091 {@link IssuerUnavailable}: whether the token is good cannot be told
     * @failure 20060 {@link StorageUnavailable}: nobody is signed in
     */
    @FailsWith({
        TenantIsDisabled.class,
        CredentialMissing.class,
        CredentialRejected.class,
        KeyExpired.class,
        TokenNotAccepted.class,
        IssuerUnavailable.class,
        StorageUnavailable.class
    })
    Either<Failure, Begun> begin(Command command);

    /** The credential as it was entered: an API key or a token. */
    record Command(Option<Secret> credential) {}

    /** Who is signed in, what to show from now on, and when the session ends at the latest. */
    record Begun(Actor actor, Secret secret, Instant endsAt) {}
}
