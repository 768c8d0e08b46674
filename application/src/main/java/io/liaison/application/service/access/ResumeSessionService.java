package io.liaison.application.service.access;

import io.liaison.application.port.inbound.access.ResumeSession;
import io.liaison.application.port.outbound.Sessions;
import io.liaison.domain.access.Actor;
import io.liaison.domain.access.Session;
import io.liaison.domain.error.Failure;
import io.vavr.control.Either;
import java.time.Instant;
import java.time.InstantSource;

final class ResumeSessionService implements ResumeSession {
    private final Sessions sessions;
    private final InstantSource clock;

    ResumeSessionService(Sessions sessions, InstantSource clock) {
        this.sessions = sessions;
        this.clock = clock;
    }

    @Override
    public Either<Failure, Actor> resume(Command command) {
        var now = clock.instant();
        return sessions.bySecret(command.secret())
                .flatMap(known -> known.admit(now).peek(actor -> note(command, known.session(), now)));
    }

    /** A use that could not be noted signs nobody out. */
    private void note(Command command, Session session, Instant now) {
        if (command.uses() && session.isWorthNoting(now)) {
            var ignored = sessions.seen(command.secret(), now);
        }
    }
}
