package io.liaison.application.service.access;

import io.liaison.application.port.inbound.access.Authenticate;
import io.liaison.application.port.outbound.ApiKeys;
import io.liaison.application.port.outbound.IdentityTokens;
import io.liaison.application.port.outbound.UsageJournal;
import io.liaison.domain.access.ApiKey;
import io.liaison.domain.authentication.Secret;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Forbidden.CredentialMissing;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.InstantSource;

final class AuthenticateService implements Authenticate {
    private final IdentityTokens tokens;
    private final SignIn signIn;
    private final ApiKeys keys;
    private final UsageJournal journal;
    private final InstantSource clock;

    AuthenticateService(IdentityTokens tokens, SignIn signIn, ApiKeys keys, UsageJournal journal, InstantSource clock) {
        this.tokens = tokens;
        this.signIn = signIn;
        this.keys = keys;
        this.journal = journal;
        this.clock = clock;
    }

    @Override
    public Either<Failure, Authenticated> authenticate(Command command) {
        return command.credential()
                .<Failure>toEither(CredentialMissing::new)
                .flatMap(shown -> tokens.verify(shown).flatMap(token -> token.fold(() -> byKey(shown), signIn::admit)));
    }

    private Either<Failure, Authenticated> byKey(Secret key) {
        var now = clock.instant();
        return keys.bySecret(key)
                .flatMap(shown -> shown.admit(now)
                        .map(actor -> new Authenticated(
                                actor,
                                Option.some(shown.key().id()),
                                shown.key().expiresAt()))
                        .peek(admitted -> note(shown.key(), now)));
    }

    /** A use that could not be noted keeps nobody out. */
    private void note(ApiKey key, Instant now) {
        if (key.isWorthNoting(now)) {
            var ignored = journal.used(key.id(), now);
        }
    }
}
