package io.liaison.application.service.access;

import io.liaison.application.port.inbound.access.Authenticate;
import io.liaison.application.port.outbound.ApiKeys;
import io.liaison.application.port.outbound.UsageJournal;
import io.liaison.domain.access.Actor;
import io.liaison.domain.access.ApiKey;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Forbidden.CredentialMissing;
import io.vavr.control.Either;
import java.time.Instant;
import java.time.InstantSource;

final class AuthenticateService implements Authenticate {
    private final ApiKeys keys;
    private final UsageJournal journal;
    private final InstantSource clock;

    AuthenticateService(ApiKeys keys, UsageJournal journal, InstantSource clock) {
        this.keys = keys;
        this.journal = journal;
        this.clock = clock;
    }

    @Override
    public Either<Failure, Actor> authenticate(Command command) {
        var now = clock.instant();
        return command.key()
                .<Failure>toEither(CredentialMissing::new)
                .flatMap(keys::bySecret)
                .flatMap(shown -> shown.admit(now).peek(admitted -> note(shown.key(), now)));
    }

    /** A use that could not be noted keeps nobody out. */
    private void note(ApiKey key, Instant now) {
        if (key.isWorthNoting(now)) {
            var ignored = journal.used(key.id(), now);
        }
    }
}
