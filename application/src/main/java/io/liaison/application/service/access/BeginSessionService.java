package io.liaison.application.service.access;

import io.liaison.application.port.inbound.access.Authenticate;
import io.liaison.application.port.inbound.access.Authenticate.Authenticated;
import io.liaison.application.port.inbound.access.BeginSession;
import io.liaison.application.port.outbound.Nonces;
import io.liaison.application.port.outbound.Sessions;
import io.liaison.domain.access.Session;
import io.liaison.domain.error.Failure;
import io.vavr.control.Either;
import java.time.InstantSource;

final class BeginSessionService implements BeginSession {
    private final Authenticate authenticate;
    private final Sessions sessions;
    private final Nonces nonces;
    private final InstantSource clock;

    BeginSessionService(Authenticate authenticate, Sessions sessions, Nonces nonces, InstantSource clock) {
        this.authenticate = authenticate;
        this.sessions = sessions;
        this.nonces = nonces;
        this.clock = clock;
    }

    @Override
    public Either<Failure, Begun> begin(Command command) {
        return authenticate
                .authenticate(new Authenticate.Command(command.credential()))
                .flatMap(this::begin);
    }

    private Either<Failure, Begun> begin(Authenticated who) {
        var secret = nonces.next();
        var session = Session.begin(who.actor().principal(), who.key(), who.until(), clock.instant());
        return sessions.add(session, secret).map(begun -> new Begun(who.actor(), secret, begun.endsAt()));
    }
}
