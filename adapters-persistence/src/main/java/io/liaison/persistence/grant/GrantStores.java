package io.liaison.persistence.grant;

import io.liaison.application.port.outbound.IdleGrants;
import io.liaison.application.port.outbound.RefreshLeases;
import io.liaison.application.port.outbound.TokenGrants;
import io.liaison.persistence.presence.SignOfLife;
import io.liaison.persistence.vault.Seal;
import io.liaison.persistence.work.Database;

/** Opens what this package keeps. */
public final class GrantStores {

    private GrantStores() {}

    public static IdleGrants idleGrants(Database database) {
        return new JooqIdleGrants(database);
    }

    public static TokenGrants grants(Database database, Seal seal) {
        return new JooqTokenGrants(database, new GrantRows(seal));
    }

    /** {@code process} tells by which number others find out whether this process is alive. */
    public static RefreshLeases leases(Database database, Seal seal, SignOfLife process) {
        var grants = grants(database, seal);
        return new JooqRefreshLeases(database, new GrantRows(seal), new AnswerRows(seal), grants, process);
    }
}
