package io.liaison.application.service.access;

import io.liaison.application.port.inbound.access.BeginSession.Begun;
import io.liaison.application.port.outbound.Nonces;
import io.liaison.application.port.outbound.Sessions;
import io.liaison.domain.access.Actor;
import io.liaison.domain.access.Session;
import io.liaison.domain.error.Failure;
import io.liaison.domain.shared.ApiKeyId;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.InstantSource;

/** Signs in whoever has proven who they are. */
final class NewSessions {
    private final Sessions sessions;
    private final Nonces nonces;
    private final InstantSource clock;

    NewSessions(Sessions sessions, Nonces nonces, InstantSource clock) {
        this.sessions = sessions;
        this.nonces = nonces;
        this.clock = clock;
    }

    /** {@code until} is when it ends at the latest, where something else than its length says so. */
    Either<Failure, Begun> begin(Actor who, Option<ApiKeyId> key, Option<Instant> until) {
        var secret = nonces.next();
        var session = Session.begin(who.principal(), key, until, clock.instant());
        return sessions.add(session, secret).map(begun -> new Begun(who, secret, begun.endsAt()));
    }
}
