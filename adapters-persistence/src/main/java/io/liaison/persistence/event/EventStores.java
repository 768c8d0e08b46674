package io.liaison.persistence.event;

import io.liaison.application.port.outbound.StorageProvider;
import io.liaison.persistence.vault.Seal;
import io.liaison.persistence.work.Database;

/** Opens what this package keeps. */
public final class EventStores {

    private EventStores() {}

    public static StorageProvider.EventStores open(Database database, Seal seal) {
        var hooks = new HookRows(seal);
        return new StorageProvider.EventStores(
                new JooqTriggers(database, hooks),
                new JooqFeeds(database, hooks),
                new JooqReceivedEvents(database, seal),
                new JooqDeliveries(database, new ReceivedEventRows(seal)),
                new JooqFormerSubscriptions(database, seal),
                new JooqNotifications(database));
    }
}
