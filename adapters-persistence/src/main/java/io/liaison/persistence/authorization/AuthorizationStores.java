package io.liaison.persistence.authorization;

import io.liaison.application.port.outbound.DeviceAuthorizations;
import io.liaison.application.port.outbound.Ids;
import io.liaison.application.port.outbound.PendingAuthorizations;
import io.liaison.persistence.vault.Seal;
import io.liaison.persistence.work.Database;

/** Opens what this package keeps. */
public final class AuthorizationStores {

    private AuthorizationStores() {}

    public static PendingAuthorizations authorizations(Database database, Seal seal, Ids ids) {
        return new JooqPendingAuthorizations(database, new AuthorizationRows(seal), ids);
    }

    public static DeviceAuthorizations devices(Database database, Seal seal) {
        return new JooqDeviceAuthorizations(database, new DeviceRows(seal));
    }
}
