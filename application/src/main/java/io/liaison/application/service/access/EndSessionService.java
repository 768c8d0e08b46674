package io.liaison.application.service.access;

import io.liaison.application.port.inbound.access.EndSession;
import io.liaison.application.port.outbound.Sessions;
import io.liaison.domain.error.Failure;
import io.vavr.control.Either;

final class EndSessionService implements EndSession {
    private final Sessions sessions;

    EndSessionService(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public Either<Failure, Boolean> end(Command command) {
        return sessions.remove(command.secret());
    }
}
