package io.liaison.application.service.farewell;

import io.liaison.application.port.outbound.ConnectionEvents;
import io.liaison.application.port.outbound.Farewells;
import io.liaison.application.port.outbound.SecretVault;
import io.liaison.application.port.outbound.UnitOfWork;
import io.liaison.application.service.provider.ProviderCalls;
import io.liaison.domain.connection.ConnectionEvent;
import io.liaison.domain.connection.Diagnosis;
import io.liaison.domain.error.Conflict;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Forbidden;
import io.liaison.domain.error.Invalid;
import io.liaison.domain.error.NotFound;
import io.liaison.domain.error.Refused;
import io.liaison.domain.error.Refused.GrantRejected;
import io.liaison.domain.error.Refused.ProviderMisbehaved;
import io.liaison.domain.error.Unavailable;
import io.liaison.domain.farewell.Farewell;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.InstantSource;

/** Tells a provider that a grant is no longer wanted. Belongs outside of units of work. */
public final class Telling {
    private final Farewells farewells;
    private final SecretVault vault;
    private final UnitOfWork unitOfWork;
    private final Keepsakes keepsakes;
    private final ProviderCalls calls;
    private final ConnectionEvents events;
    private final InstantSource clock;

    Telling(
            Farewells farewells,
            SecretVault vault,
            UnitOfWork unitOfWork,
            Keepsakes keepsakes,
            ProviderCalls calls,
            ConnectionEvents events,
            InstantSource clock) {
        this.farewells = farewells;
        this.vault = vault;
        this.unitOfWork = unitOfWork;
        this.keepsakes = keepsakes;
        this.calls = calls;
        this.events = events;
        this.clock = clock;
    }

    /** Once. What others have begun to stand on since is left alone, whatever was decided before. */
    public Either<Failure, Reply> tell(Farewell farewell) {
        return keepsakes
                .open(farewell)
                .flatMap(words -> farewells
                        .isNeeded(farewell, words.token().value())
                        .flatMap(needed -> needed ? Either.right(false) : calls.revoke(words.client(), words.token())))
                .fold(failure -> untold(farewell, failure), told -> ended(farewell, Reply.TOLD));
    }

    /**
     * As soon as it is certain that nobody needs it, and once. What cannot be told then waits in the store, and somebody will
     * come back to it.
     */
    public <T> T attempt(Option<Farewell> farewell, T outcome) {
        return farewell.map(known -> unitOfWork.afterwards(() -> attempt(known)))
                .map(begun -> outcome)
                .getOrElse(outcome);
    }

    private void attempt(Farewell farewell) {
        var ignored = tell(farewell);
    }

    private Either<Failure, Reply> untold(Farewell farewell, Failure why) {
        return switch (why) {
            case Unavailable silent -> postponed(farewell, why, silent.retryAfter());
            case Refused refused -> refused(farewell, refused);
            case Invalid unusable -> givenUp(farewell, why);
            case NotFound gone -> givenUp(farewell, why);
            case Forbidden kept -> givenUp(farewell, why);
            case Conflict other -> givenUp(farewell, why);
        };
    }

    private Either<Failure, Reply> refused(Farewell farewell, Refused why) {
        if (why instanceof GrantRejected) {
            return ended(farewell, Reply.TOLD);
        }
        return why instanceof ProviderMisbehaved ? postponed(farewell, why, Duration.ZERO) : givenUp(farewell, why);
    }

    private Either<Failure, Reply> postponed(Farewell farewell, Failure why, Duration asked) {
        return farewell.again(clock.instant(), asked)
                .map(next -> farewells.postpone(next).map(stored -> Reply.POSTPONED))
                .getOrElse(() -> givenUp(farewell, why));
    }

    private Either<Failure, Reply> givenUp(Farewell farewell, Failure why) {
        var origin = farewell.origin();
        var news = new ConnectionEvent.NotRevoked(
                origin.tenant(), origin.connection(), Diagnosis.of(why), clock.instant());
        return ended(farewell, Reply.GIVEN_UP)
                .map(ended -> events.publish(news).fold(unheard -> ended, heard -> ended));
    }

    private Either<Failure, Reply> ended(Farewell farewell, Reply reply) {
        return unitOfWork.run(() -> vault.discard(farewell.owner(), farewell.secrets())
                .flatMap(forgotten -> farewells.remove(farewell))
                .map(removed -> reply));
    }
}
