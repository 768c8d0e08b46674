package io.liaison.persistence.outbox;

import io.liaison.application.port.outbound.Outbox;
import io.liaison.persistence.work.Database;

/** Opens what this package keeps. */
public final class OutboxStores {

    private OutboxStores() {}

    public static Outbox outbox(Database database) {
        return new JooqOutbox(database);
    }
}
