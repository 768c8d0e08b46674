package io.liaison.application.service.connection;

import io.liaison.application.port.outbound.RefreshLeases;
import io.liaison.application.port.outbound.RefreshLeases.Lease;
import io.liaison.application.port.outbound.RefreshLeases.Outcome;
import io.liaison.application.port.outbound.RefreshLeases.Terms;
import io.liaison.application.port.outbound.RefreshLeases.Turn;
import io.liaison.application.port.outbound.TokenGrants;
import io.liaison.application.port.outbound.TokenGrants.Reading;
import io.liaison.application.port.outbound.UnitOfWork;
import io.liaison.domain.connection.ConnectionStatus;
import io.liaison.domain.connection.Diagnosis;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Refused.ConnectionBroken;
import io.liaison.domain.error.Unavailable.RefreshInProgress;
import io.liaison.domain.error.Unavailable.RefreshPostponed;
import io.liaison.domain.shared.ConnectionId;
import io.liaison.domain.shared.TenantId;
import io.vavr.control.Either;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * Gets the next grant, one asker at a time: the holder of the lease asks the provider, and everybody else waits for what
 * becomes of it.
 */
final class TokenRenewal {
    /**
     * Whoever has asked may still be given an answer, and nobody else can be, so it is left alone for much longer than a
     * call can take: a process that was stopped finds the answer when it goes on.
     */
    static final Terms TERMS = new Terms(Duration.ofSeconds(45), Duration.ofMinutes(5), Duration.ofSeconds(5));

    private static final Duration RETRY_AFTER = Duration.ofSeconds(2);
    private static final Duration LEAST_PAUSE = Duration.ofSeconds(1);
    private final TokenGrants grants;
    private final RefreshLeases leases;
    private final UnitOfWork unitOfWork;
    private final Successor successor;
    private final Setbacks setbacks;
    private final Recovery recovery;
    private final InstantSource clock;

    TokenRenewal(
            TokenGrants grants,
            RefreshLeases leases,
            UnitOfWork unitOfWork,
            Successor successor,
            Setbacks setbacks,
            Recovery recovery,
            InstantSource clock) {
        this.grants = grants;
        this.leases = leases;
        this.unitOfWork = unitOfWork;
        this.successor = successor;
        this.setbacks = setbacks;
        this.recovery = recovery;
        this.clock = clock;
    }

    /** What is stored after the renewal, whoever has made it; {@code stale} is what the caller found due. */
    Either<Failure, Reading> renew(TenantId tenant, ConnectionId id, Reading stale) {
        return renewOnce(tenant, id, stale)
                .flatMap(fresh -> isTooOld(fresh) ? renewOnce(tenant, id, fresh) : Either.right(fresh));
    }

    /** The same for a token that was refused before its time, or that somebody wants to be certain of. */
    Either<Failure, Reading> renewRefused(TenantId tenant, ConnectionId id, Reading refused) {
        return renew(new Turn(tenant, id, refused.seen(), true, TERMS), refused);
    }

    private Either<Failure, Reading> renewOnce(TenantId tenant, ConnectionId id, Reading stale) {
        return renew(new Turn(tenant, id, stale.seen(), false, TERMS), stale);
    }

    /** What was found in the journal may have been there for long. */
    private boolean isTooOld(Reading fresh) {
        return fresh.usable(clock.instant()).isEmpty();
    }

    /** Apart, since a provider takes nothing back: neither the grant that it gave nor the refusal. */
    private Either<Failure, Reading> renew(Turn turn, Reading former) {
        return unitOfWork.apart(() -> asked(turn, former));
    }

    private Either<Failure, Reading> asked(Turn turn, Reading former) {
        return leases.take(turn).flatMap(outcome -> switch (outcome) {
            case Outcome.Held held -> asHolder(turn, held.lease(), former);
            case Outcome.Renewed renewed -> Either.right(renewed.reading());
            case Outcome.Failed failed -> failedBefore(turn, failed);
            case Outcome.Busy busy -> Either.left(new RefreshInProgress(RETRY_AFTER));
        });
    }

    private Either<Failure, Reading> asHolder(Turn turn, Lease lease, Reading former) {
        Either<Failure, Boolean> ended = successor
                .of(lease)
                .fold(
                        failure -> setbacks.after(lease, failure, usable(turn, former)),
                        renewed -> Either.right(renewed || recovers(turn)));
        return ended.flatMap(done -> stored(turn));
    }

    /** Reckoned once the provider has answered, since that may have taken longer than the former token had left. */
    private Duration usable(Turn turn, Reading former) {
        return turn.insistent() ? Duration.ZERO : former.usableFor(clock.instant());
    }

    /** One that was overtaken may all the same be the only one that was answered. */
    private boolean recovers(Turn turn) {
        return recovery.recovers(turn.tenant(), turn.connection());
    }

    /** An overtaken holder finds what its successor has stored, or that this is not done yet. */
    private Either<Failure, Reading> stored(Turn turn) {
        return grants.read(turn.tenant(), turn.connection())
                .filterOrElse(
                        reading -> reading.seen().generation() > turn.seen().generation(),
                        unchanged -> new RefreshInProgress(RETRY_AFTER));
    }

    /** What has failed for one has failed for all who waited for it. */
    private Either<Failure, Reading> failedBefore(Turn turn, Outcome.Failed failed) {
        return grants.read(turn.tenant(), turn.connection())
                .flatMap(reading -> Either.left(
                        reading.status() instanceof ConnectionStatus.Disconnected broken
                                ? broken(turn.connection(), broken.diagnosis())
                                : new RefreshPostponed(failed.why().code(), until(failed.next()))));
    }

    private static Failure broken(ConnectionId id, Diagnosis why) {
        return new ConnectionBroken(id, why.code(), why.providerMessage());
    }

    private Duration until(Instant next) {
        var left = Duration.between(clock.instant(), next);
        return left.compareTo(LEAST_PAUSE) < 0 ? LEAST_PAUSE : left;
    }
}
