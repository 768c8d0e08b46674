package io.liaison.application.port.outbound;

import io.liaison.domain.authentication.DeviceAuthorization;
import io.liaison.domain.authentication.TokenResponse;
import io.liaison.domain.error.Failure;
import io.liaison.domain.shared.ConnectionId;
import io.liaison.domain.shared.TenantId;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;

/**
 * Consents that are given on another device, and when their providers may be asked next. Each stands beside a consent of
 * {@link PendingAuthorizations} and goes with it; once that is answered, it is not found any more. Pauses are measured by the
 * clock of the storage, so that no node asks too soon whose own clock is ahead. The code is kept sealed.
 */
public interface DeviceAuthorizations {

    /**
     * Keeps it beside its consent, which has to be there; nobody asks before the end of the pause.
     *
     * @failure 20040 its consent is gone
     */
    Either<Failure, DeviceAuthorization> add(DeviceAuthorization authorization, Duration pause);

    /**
     * Takes the one that has been due for longest. Nobody else gets it before the end of the term, or its next pause; so it is
     * asked about by one at a time, and one whose taker dies is only late. One whose time is over is due only while an answer
     * waits for somebody.
     *
     * @failure 20062 it does not open; it is passed over until the end of the term
     */
    Either<Failure, Option<Turn>> claim(Instant now, Duration term);

    /**
     * The same for one connection, if it is due.
     *
     * @failure 20062 it does not open
     */
    Either<Failure, Option<Turn>> claimOf(TenantId tenant, ConnectionId connection, Instant now, Duration term);

    /** Keeps what the provider has answered, before anybody tries to understand it. Right false when its consent is over. */
    Either<Failure, Boolean> keep(DeviceAuthorization authorization, KeptAnswer answer);

    /** Forgets an answer that nobody can make a grant of. */
    Either<Failure, DeviceAuthorization> forget(DeviceAuthorization authorization);

    /** Stores how the provider is asked from now on, and that nobody does before the end of the pause. */
    Either<Failure, DeviceAuthorization> postpone(DeviceAuthorization authorization, Duration pause);

    /** It has come to its end. */
    Either<Failure, DeviceAuthorization> remove(DeviceAuthorization authorization);

    /** One to ask about now, and what the provider has answered already to somebody who did not get to its end. */
    record Turn(DeviceAuthorization authorization, Option<KeptAnswer> answer) {}

    /** What a provider has answered, and when it was asked. */
    record KeptAnswer(TokenResponse response, Instant askedAt) {}
}
