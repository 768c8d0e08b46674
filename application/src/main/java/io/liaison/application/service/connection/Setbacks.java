package io.liaison.application.service.connection;

import io.liaison.application.port.outbound.RefreshLeases;
import io.liaison.application.port.outbound.RefreshLeases.Lease;
import io.liaison.application.port.outbound.RefreshLeases.Setback;
import io.liaison.domain.authentication.RefreshPause;
import io.liaison.domain.connection.Diagnosis;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Refused;
import io.liaison.domain.error.Refused.ProviderMisbehaved;
import io.liaison.domain.error.Unavailable.Obstacle;
import io.liaison.domain.error.Unavailable.ProviderBusy;
import io.liaison.domain.error.Unavailable.ProviderUnreachable;
import io.vavr.collection.HashSet;
import io.vavr.collection.Set;
import io.vavr.control.Either;
import java.time.Duration;

/** What follows from a refresh that failed: a broken connection when that is proven, and otherwise a pause. */
final class Setbacks {
    private static final int SERVER_ERRORS = 500;
    private static final Set<Obstacle> LOST_ON_THE_WAY = HashSet.of(Obstacle.TIMED_OUT, Obstacle.CONNECTION_LOST);
    private final RefreshLeases leases;
    private final Statuses statuses;

    Setbacks(RefreshLeases leases, Statuses statuses) {
        this.leases = leases;
        this.statuses = statuses;
    }

    /**
     * Gives the lease back and answers the failure; but right, when a newer grant was stored meanwhile, which the failure is
     * not about. As long as the last token is {@code usable}, nothing is broken yet.
     */
    Either<Failure, Boolean> after(Lease lease, Failure failure, Duration usable) {
        var isBroken = Diagnosis.isProvenBy(failure) && usable.isZero();
        var concerned = isBroken ? broke(lease, failure) : Either.<Failure, Boolean>right(true);
        var why = Diagnosis.of(failure);
        var pause =
                Diagnosis.isProvenBy(failure) && !why.isAboutTheApp() ? RefreshPause.of(usable) : pause(lease, failure);
        return giveBack(lease, new Setback(why, pause, mayHaveBeenGranted(failure)))
                .flatMap(back -> concerned)
                .flatMap(its -> its ? Either.left(failure) : Either.right(true));
    }

    /** Whoever was overtaken knows nothing of what the other was told, and breaks nothing. */
    private Either<Failure, Boolean> broke(Lease lease, Failure failure) {
        return statuses.broke(lease.tenant(), lease.connection(), () -> leases.isHeld(lease), Diagnosis.of(failure));
    }

    /** Whether or not that could be stored: the lease ends by itself. */
    private Either<Failure, Boolean> giveBack(Lease lease, Setback setback) {
        return leases.giveBack(lease, setback).fold(lost -> Either.right(false), Either::right);
    }

    private static RefreshPause pause(Lease lease, Failure failure) {
        var asked = failure instanceof ProviderBusy busy ? busy.retryAfter() : Duration.ZERO;
        return RefreshPause.after(lease.failures(), asked);
    }

    /** The provider may have given the next token out all the same: then the former one opens nothing any more. */
    private static boolean mayHaveBeenGranted(Failure failure) {
        return !(isRefused(failure) || isRefusedForNow(failure) || isNeverSent(failure));
    }

    private static boolean isRefused(Failure failure) {
        return failure instanceof Refused && !(failure instanceof ProviderMisbehaved);
    }

    private static boolean isRefusedForNow(Failure failure) {
        return failure instanceof ProviderBusy busy && busy.status() < SERVER_ERRORS;
    }

    private static boolean isNeverSent(Failure failure) {
        return failure instanceof ProviderUnreachable silent && !LOST_ON_THE_WAY.contains(silent.obstacle());
    }
}
