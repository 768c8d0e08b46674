package io.liaison.persistence.outbox;

import static io.liaison.persistence.schema.Tables.ANNOUNCEMENTS;

import io.liaison.application.port.outbound.Outbox;
import io.liaison.domain.connection.Announcement;
import io.liaison.domain.connection.Delivery;
import io.liaison.domain.error.Failure;
import io.liaison.persistence.work.Database;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jooq.impl.DSL;

final class JooqOutbox implements Outbox {
    private final Database database;

    JooqOutbox(Database database) {
        this.database = database;
    }

    @Override
    public Either<Failure, Announcement> put(Announcement announcement) {
        return database.ask(sql -> sql.insertInto(ANNOUNCEMENTS)
                        .set(AnnouncementRows.row(announcement))
                        .execute())
                .map(written -> announcement);
    }

    @Override
    public Either<Failure, Seq<Delivery>> take(int most, Instant now, Duration term) {
        var due = DSL.select(ANNOUNCEMENTS.ID)
                .from(ANNOUNCEMENTS)
                .where(ANNOUNCEMENTS.NEXT_ATTEMPT_AT.le(now))
                .orderBy(ANNOUNCEMENTS.HAPPENED_AT)
                .limit(most)
                .forUpdate()
                .skipLocked();
        return database.ask(sql -> Array.ofAll(sql.update(ANNOUNCEMENTS)
                        .set(ANNOUNCEMENTS.ATTEMPTS, ANNOUNCEMENTS.ATTEMPTS.plus(1))
                        .set(ANNOUNCEMENTS.NEXT_ATTEMPT_AT, now.plus(term))
                        .where(ANNOUNCEMENTS.ID.in(due))
                        .returning()
                        .fetch(AnnouncementRows::restore))
                .sortBy(delivery -> delivery.announcement().at()));
    }

    @Override
    public Either<Failure, UUID> postpone(UUID announcement, Instant until) {
        return database.ask(sql -> sql.update(ANNOUNCEMENTS)
                        .set(ANNOUNCEMENTS.NEXT_ATTEMPT_AT, until)
                        .where(ANNOUNCEMENTS.ID.eq(announcement))
                        .execute())
                .map(postponed -> announcement);
    }

    @Override
    public Either<Failure, UUID> remove(UUID announcement) {
        return database.ask(sql -> sql.deleteFrom(ANNOUNCEMENTS)
                        .where(ANNOUNCEMENTS.ID.eq(announcement))
                        .execute())
                .map(removed -> announcement);
    }
}
