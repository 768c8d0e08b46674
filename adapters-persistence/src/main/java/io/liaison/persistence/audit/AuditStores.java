package io.liaison.persistence.audit;

import io.liaison.application.port.outbound.AuditTrail;
import io.liaison.persistence.work.Database;

/** Opens what this package keeps. */
public final class AuditStores {

    private AuditStores() {}

    public static AuditTrail trail(Database database) {
        return new JooqAuditTrail(database);
    }

    /** Gathers what is noted and writes it within a second; when it is strict, it has written it when it answers. */
    public static Journal journal(Database database, boolean strict) {
        var writer = new UsageWriter(database);
        return strict ? new StrictJournal(writer) : new GatheringJournal(new UsageDelivery(writer));
    }
}
