package io.liaison.persistence;

import io.liaison.application.port.outbound.StorageProvider.Location;
import io.liaison.domain.error.Failure;
import io.liaison.persistence.host.HostTransactions;
import io.liaison.persistence.presence.Presence;
import io.liaison.persistence.schema.History;
import io.liaison.persistence.work.Pool;
import io.vavr.control.Either;
import java.util.function.Supplier;
import javax.sql.DataSource;

/** What a storage stands on: connections to one database, and whose they are. {@code leaving} ends what came with it. */
record Ground(
        DataSource pool,
        HostTransactions host,
        History history,
        Presence presence,
        Supplier<Either<Failure, Boolean>> leaving) {

    /** A pool of our own, on a database of our own. */
    static Ground on(Location.Server server, Supplier<Either<Failure, Boolean>> afterwards) {
        var pool = Pool.open(server.url(), server.user(), server.password().reveal());
        return new Ground(pool, HostTransactions.NONE, History.ALONE, Presence.at(server), () -> {
            pool.close();
            return afterwards.get();
        });
    }

    /** The pool of the host, which stays open. */
    static Ground of(DataSource pool, HostTransactions host) {
        return new Ground(pool, host, History.BESIDE_THE_HOST, Presence.in(pool), () -> Either.right(true));
    }

    Either<Failure, Boolean> leave() {
        return leaving.get();
    }
}
