package io.liaison.persistence.audit;

import io.liaison.domain.audit.Bursts;
import io.liaison.domain.error.Failure;
import io.liaison.domain.shared.TenantId;
import io.liaison.persistence.work.Database;
import io.liaison.persistence.work.Subject;
import io.vavr.collection.Seq;
import io.vavr.control.Either;

/**
 * Writes what was noted in one transaction: first last uses, then the audit. Others too hold the end of an audit last, so
 * nobody who holds it waits for a connection. What was used was used, whatever a host takes back.
 */
final class UsageWriter {
    private final Database database;

    UsageWriter(Database database) {
        this.database = database;
    }

    /** How many entries of the audit came of it. */
    Either<Failure, Integer> write(Seq<Usage> noted) {
        var byTenant = noted.flatMap(Usage::event).groupBy(event -> event.deed().tenant());
        return database.outsideOfTheHost(() -> database.together(Subject.NONE, sql -> {
            LastUses.write(sql, noted);
            var entries = byTenant.keySet()
                    .toList()
                    .sortBy(TenantId::value)
                    .flatMap(tenant -> byTenant.get(tenant)
                            .toList()
                            .flatMap(events -> AuditChain.append(sql, tenant, Bursts.gathered(events))));
            return Either.right(entries.size());
        }));
    }

    /** Whether the database answers at all. */
    boolean isReachable() {
        return database.ask(sql -> sql.fetchSingle("select 1")).isRight();
    }
}
