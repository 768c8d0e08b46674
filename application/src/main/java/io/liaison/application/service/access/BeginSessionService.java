package io.liaison.application.service.access;

import io.liaison.application.port.inbound.access.Authenticate;
import io.liaison.application.port.inbound.access.BeginSession;
import io.liaison.domain.error.Failure;
import io.vavr.control.Either;

final class BeginSessionService implements BeginSession {
    private final Authenticate authenticate;
    private final NewSessions sessions;

    BeginSessionService(Authenticate authenticate, NewSessions sessions) {
        this.authenticate = authenticate;
        this.sessions = sessions;
    }

    @Override
    public Either<Failure, Begun> begin(Command command) {
        return authenticate
                .authenticate(new Authenticate.Command(command.credential()))
                .flatMap(who -> sessions.begin(who.actor(), who.key(), who.until()));
    }
}
