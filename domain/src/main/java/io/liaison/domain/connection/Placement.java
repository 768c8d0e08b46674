package io.liaison.domain.connection;

import io.liaison.domain.shared.ConnectorKey;
import io.liaison.domain.shared.FolderId;
import io.liaison.domain.shared.PrincipalId;
import io.liaison.domain.shared.TenantId;

/** Where a connection is kept, what it connects to and whose it is: all that editing never changes. */
public record Placement(TenantId tenant, FolderId folder, ConnectorKey connector, PrincipalId owner) {

    public Placement in(FolderId other) {
        return new Placement(tenant, other, connector, owner);
    }

    public Placement ownedBy(PrincipalId other) {
        return new Placement(tenant, folder, connector, other);
    }
}
