package io.liaison.domain.connection;

import io.liaison.domain.shared.ApiKeyId;
import io.liaison.domain.shared.ConnectionId;
import io.liaison.domain.shared.PrincipalId;
import io.liaison.domain.shared.TenantId;

/** Whose end is known. */
public sealed interface Ending {

    TenantId tenant();

    KnownEnd end();

    record OfConnection(TenantId tenant, ConnectionId connection, KnownEnd end) implements Ending {}

    /** {@code holder} can do nothing with it after that. */
    record OfKey(TenantId tenant, ApiKeyId key, PrincipalId holder, KnownEnd end) implements Ending {}
}
