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
import io.liaison.domain.shared.ApiKeyId;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds out who acts. */
@FunctionalInterface
public interface Authenticate {

    /**
     * The credential decides the tenant. Whoever shows a token of the issuer for the first time becomes a principal, or is
     * found among them by its verified address; and belongs from then on to those groups that its newest token names.
     *
     * @failure 1676 {@link TenantIsDisabled}: nobody gets into the tenant
     * @failure 20004 {@link CredentialMissing}: no credential was sent
     * @failure 20005 {@link CredentialRejected}: nobody holds that key
     * @failure 20071 {@link KeyExpired}: its time is over
     * @failure 20090 {@link TokenNotAccepted}: a token that is not good, or not for us
     * @failure 20091 {@link IssuerUnavailable}: whether the token is good cannot be told
     * @failure 20060 {@link StorageUnavailable}: never to be taken for a bad key
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
    Either<Failure, Authenticated> authenticate(Command command);

    /** The credential as it was sent: an API key or a token. */
    record Command(Option<Secret> credential) {
        private static final Pattern BEARER = Pattern.compile("(?i)bearer +(\\S+)\\s*");

        /** What the header {@code Authorization} of a request says (RFC 6750); none where there is none, or of another scheme. */
        public static Command bearer(@Nullable String authorization) {
            return new Command(Option.of(authorization)
                    .map(BEARER::matcher)
                    .filter(Matcher::matches)
                    .map(matcher -> new Secret(matcher.group(1))));
        }
    }

    /** Whoever acts, by which key where it was one, and until when its credential says so at most. */
    record Authenticated(Actor actor, Option<ApiKeyId> key, Option<Instant> until) {}
}
