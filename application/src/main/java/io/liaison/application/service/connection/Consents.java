package io.liaison.application.service.connection;

import io.liaison.application.port.outbound.Nonces;
import io.liaison.application.port.outbound.PendingAuthorizations;
import io.liaison.domain.access.Actor;
import io.liaison.domain.authentication.AuthenticationDetails;
import io.liaison.domain.authentication.PendingAuthorization;
import io.liaison.domain.error.Failure;
import io.liaison.domain.shared.ConnectionId;
import io.vavr.control.Either;
import java.net.URI;
import java.time.Instant;

/** Asks for consents: notes what is asked, and makes the address at which a browser starts. */
final class Consents {
    private final PendingAuthorizations authorizations;
    private final Nonces nonces;
    private final URI publicUrl;

    Consents(PendingAuthorizations authorizations, Nonces nonces, URI publicUrl) {
        this.authorizations = authorizations;
        this.nonces = nonces;
        this.publicUrl = publicUrl;
    }

    static Instant until(Instant now) {
        return now.plus(PendingAuthorization.LIFETIME);
    }

    /** Belongs in the unit of work that stores the connection. */
    Either<Failure, PendingAuthorization> ask(
            Actor actor, ConnectionId connection, AuthenticationDetails candidate, Instant now) {
        return authorizations.save(new PendingAuthorization(
                nonces.next(),
                nonces.next(),
                nonces.next(),
                actor.tenant(),
                connection,
                actor.principal(),
                candidate,
                below("/oauth/callback"),
                until(now)));
    }

    URI startUrl(PendingAuthorization pending) {
        return below("/oauth/start/" + pending.ticket().reveal());
    }

    /** Keeps a path that the public address has, as behind a proxy. */
    private URI below(String path) {
        var base = publicUrl.toString();
        return URI.create((base.endsWith("/") ? base.substring(0, base.length() - 1) : base) + path);
    }
}
