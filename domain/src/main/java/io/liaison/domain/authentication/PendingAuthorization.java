package io.liaison.domain.authentication;

import io.liaison.domain.error.Conflict.AuthorizationExpired;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Forbidden.AuthorizationFromAnotherBrowser;
import io.liaison.domain.shared.ConnectionId;
import io.liaison.domain.shared.PrincipalId;
import io.liaison.domain.shared.TenantId;
import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;

/**
 * A consent that has been asked for and not yet answered. {@code ticket} opens the address that starts it, {@code state}
 * comes back from the provider, {@code verifier} proves that the code is ours (RFC 7636). The candidate takes the place
 * of the connection's details only when it has proved itself.
 */
public record PendingAuthorization(
        Secret ticket,
        Secret state,
        Secret verifier,
        TenantId tenant,
        ConnectionId connection,
        PrincipalId requestedBy,
        AuthenticationDetails candidate,
        URI redirectUri,
        Instant expiresAt) {
    public static final Duration LIFETIME = Duration.ofMinutes(10);

    /** What the provider knows of this consent and might repeat, with the code that it gave, if it gave one. */
    public Redaction told(Option<Secret> code) {
        return new Redaction(List.of(ticket, state, verifier).appendAll(code));
    }

    /** Lets the start address hand out the state only while an answer can still be accepted. */
    public Either<Failure, PendingAuthorization> open(Instant now) {
        return now.isBefore(expiresAt) ? Either.right(this) : Either.left(new AuthorizationExpired());
    }

    /** Accepts an answer from the browser that the state was given to, and from no other. */
    public Either<Failure, PendingAuthorization> answeredBy(Option<Secret> browserState) {
        return browserState.contains(state) ? Either.right(this) : Either.left(new AuthorizationFromAnotherBrowser());
    }
}
