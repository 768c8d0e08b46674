package io.liaison.application.port.outbound;

import io.liaison.domain.access.KnownSession;
import io.liaison.domain.access.Session;
import io.liaison.domain.authentication.Secret;
import io.liaison.domain.error.Failure;
import io.vavr.control.Either;
import java.time.Instant;

/** Who is signed in, in all tenants. Of what a browser shows only digests are stored. */
public interface Sessions {

    /**
     * Somebody is signed in from now on. Also drops some that are over.
     *
     * @failure 20005 the principal has been deleted meanwhile, or the key withdrawn
     */
    Either<Failure, Session> add(Session session, Secret secret);

    /**
     * Whose session it is, in one statement. It has gone with its principal or with its key.
     *
     * @failure 20035 nobody's
     */
    Either<Failure, KnownSession> bySecret(Secret secret);

    /** Somebody has used it. Right false when it is gone. */
    Either<Failure, Boolean> seen(Secret secret, Instant at);

    /** Right false when it is gone already. */
    Either<Failure, Boolean> remove(Secret secret);
}
