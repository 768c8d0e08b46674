package io.liaison.domain.authentication;

import io.liaison.domain.shared.ConnectionId;
import io.liaison.domain.shared.ConnectorKey;
import io.liaison.domain.shared.FarewellId;
import io.liaison.domain.shared.PrincipalId;
import io.liaison.domain.shared.TenantId;

/** To whom a stored secret belongs. Part of what its ciphertext is bound to: copied to another owner it does not open. */
public record SecretOwner(TenantId tenant, String subject) {

    public static SecretOwner connection(TenantId tenant, ConnectionId connection) {
        return new SecretOwner(tenant, "connection:" + connection);
    }

    /** The tenant's own OAuth app for a connector. */
    public static SecretOwner app(TenantId tenant, ConnectorKey connector) {
        return new SecretOwner(tenant, "app:" + connector);
    }

    /** What the tenant's administrators have set for every connection of a connector. */
    public static SecretOwner policy(TenantId tenant, ConnectorKey connector) {
        return new SecretOwner(tenant, "policy:" + connector);
    }

    public static SecretOwner principal(TenantId tenant, PrincipalId principal) {
        return new SecretOwner(tenant, "principal:" + principal);
    }

    /** What has to be told after its connection is gone. */
    public static SecretOwner farewell(TenantId tenant, FarewellId farewell) {
        return new SecretOwner(tenant, "farewell:" + farewell);
    }
}
