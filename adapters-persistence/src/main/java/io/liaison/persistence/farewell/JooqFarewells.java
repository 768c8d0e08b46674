package io.liaison.persistence.farewell;

import static io.liaison.persistence.schema.Tables.FAREWELLS;

import io.liaison.application.port.outbound.Farewells;
import io.liaison.domain.authentication.Secret;
import io.liaison.domain.error.Failure;
import io.liaison.domain.farewell.Farewell;
import io.liaison.persistence.work.Database;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.time.Instant;
import org.jooq.impl.DSL;

final class JooqFarewells implements Farewells {
    private final Database database;
    private final Needs needs;

    JooqFarewells(Database database, Needs needs) {
        this.database = database;
        this.needs = needs;
    }

    @Override
    public Either<Failure, Farewell> add(Farewell farewell) {
        return database.ask(sql -> sql.insertInto(FAREWELLS)
                        .set(FarewellRows.row(farewell))
                        .execute())
                .map(added -> farewell);
    }

    /** Two at once take different ones: neither waits for what the other has locked. */
    @Override
    public Either<Failure, Seq<Farewell>> claim(Instant now, Instant until, int most) {
        var due = DSL.select(FAREWELLS.ID)
                .from(FAREWELLS)
                .where(FAREWELLS.DUE_AT.le(now))
                .orderBy(FAREWELLS.DUE_AT)
                .limit(most)
                .forUpdate()
                .skipLocked();
        return database.ask(sql -> Array.ofAll(sql.update(FAREWELLS)
                .set(FAREWELLS.DUE_AT, until)
                .where(FAREWELLS.ID.in(due))
                .returning()
                .fetch(FarewellRows::restore)));
    }

    @Override
    public Either<Failure, Farewell> postpone(Farewell farewell) {
        return database.ask(sql -> sql.update(FAREWELLS)
                        .set(FAREWELLS.ATTEMPTS, farewell.patience().attempts())
                        .set(FAREWELLS.DUE_AT, farewell.patience().due())
                        .where(FAREWELLS.ID.eq(farewell.id().value()))
                        .execute())
                .map(stored -> farewell);
    }

    @Override
    public Either<Failure, Farewell> remove(Farewell farewell) {
        return database.ask(sql -> sql.deleteFrom(FAREWELLS)
                        .where(FAREWELLS.ID.eq(farewell.id().value()))
                        .execute())
                .map(removed -> farewell);
    }

    @Override
    public Either<Failure, Boolean> isNeeded(Farewell farewell, Secret token) {
        return needs.ofToken(farewell.origin().tenant(), token)
                .flatMap(shared -> shared ? Either.right(true) : needs.ofAccount(farewell));
    }
}
