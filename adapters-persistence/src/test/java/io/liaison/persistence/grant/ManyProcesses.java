package io.liaison.persistence.grant;

import io.liaison.application.port.outbound.RefreshLeases;
import io.liaison.domain.authentication.TokenGrant;
import io.liaison.domain.authentication.TokenResponse;
import io.liaison.domain.error.Failure;
import io.liaison.persistence.TestStorage;
import io.liaison.persistence.presence.SignOfLife;
import io.liaison.persistence.vault.Seal;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;

/** Each asker as a process of its own, which knows nothing of the others but what is in the database. */
final class ManyProcesses implements RefreshLeases {
    private static final SignOfLife UNKNOWN = new CutOff(Option.none());
    private final Seal seal = TestStorage.seal();

    @Override
    public Either<Failure, Outcome> take(Turn turn) {
        return another().take(turn);
    }

    @Override
    public Either<Failure, Boolean> asking(Lease lease) {
        return another().asking(lease);
    }

    @Override
    public Either<Failure, Boolean> isHeld(Lease lease) {
        return another().isHeld(lease);
    }

    @Override
    public Either<Failure, Boolean> answered(Lease lease, TokenResponse response, Instant askedAt) {
        return another().answered(lease, response, askedAt);
    }

    @Override
    public Either<Failure, Long> forget(Lease lease, long fence) {
        return another().forget(lease, fence);
    }

    @Override
    public Either<Failure, Seq<KeptAnswer>> leftBehind(Lease lease) {
        return another().leftBehind(lease);
    }

    @Override
    public Either<Failure, Boolean> renew(Lease lease, TokenGrant grant) {
        return another().renew(lease, grant);
    }

    @Override
    public Either<Failure, Boolean> giveBack(Lease lease, Setback why) {
        return another().giveBack(lease, why);
    }

    @Override
    public Either<Failure, Seq<Unfinished>> unfinished(int most) {
        return another().unfinished(most);
    }

    private RefreshLeases another() {
        return GrantStores.leases(TestStorage.database(), seal, UNKNOWN);
    }
}
