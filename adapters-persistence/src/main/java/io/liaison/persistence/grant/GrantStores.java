package io.liaison.persistence.grant;

import io.liaison.application.port.outbound.IdleGrants;
import io.liaison.application.port.outbound.TokenGrants;
import io.liaison.persistence.vault.Seal;
import io.liaison.persistence.work.Database;

/** Opens what this package keeps. */
public final class GrantStores {

    private GrantStores() {}

    public static IdleGrants idleGrants(Database database) {
        return new JooqIdleGrants(database);
    }

    public static TokenGrants grants(Database database, Seal seal) {
        var rows = new GrantRows(seal);
        return new JooqTokenGrants(database, rows, new RefreshLeases(database));
    }
}
