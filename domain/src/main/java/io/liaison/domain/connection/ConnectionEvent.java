package io.liaison.domain.connection;

import io.liaison.domain.shared.ConnectionId;
import io.liaison.domain.shared.FolderId;
import io.liaison.domain.shared.PrincipalId;
import io.liaison.domain.shared.TenantId;
import java.time.Instant;

/** What has happened to a connection, told after it is stored. */
public sealed interface ConnectionEvent {

    TenantId tenant();

    ConnectionId connection();

    Instant at();

    record Created(TenantId tenant, ConnectionId connection, Instant at) implements ConnectionEvent {}

    record Edited(TenantId tenant, ConnectionId connection, Instant at) implements ConnectionEvent {}

    /** {@code folder} is where it is now. */
    record Moved(TenantId tenant, ConnectionId connection, FolderId folder, Instant at) implements ConnectionEvent {}

    /** {@code owner} is whose it is now. */
    record HandedOver(TenantId tenant, ConnectionId connection, PrincipalId owner, Instant at)
            implements ConnectionEvent {}

    record Reconnected(TenantId tenant, ConnectionId connection, Instant at) implements ConnectionEvent {}

    record Broke(TenantId tenant, ConnectionId connection, Diagnosis diagnosis, Instant at)
            implements ConnectionEvent {}

    record Healed(TenantId tenant, ConnectionId connection, Instant at) implements ConnectionEvent {}

    /** Something that it stands on ends soon; told once for each end and each warning. */
    record EndsSoon(TenantId tenant, ConnectionId connection, KnownEnd end, Instant at) implements ConnectionEvent {}

    record Deleted(TenantId tenant, ConnectionId connection, Instant at) implements ConnectionEvent {}

    /**
     * A grant that this connection no longer needs, or that went with it, could not be revoked: whoever cares has to do so at
     * the provider.
     */
    record NotRevoked(TenantId tenant, ConnectionId connection, Diagnosis why, Instant at) implements ConnectionEvent {}

    /**
     * The provider goes on posting events to an address at which nobody listens any more, since it could not be told:
     * whoever cares has to delete {@code subscription} there.
     */
    record StillSubscribed(TenantId tenant, ConnectionId connection, String subscription, Diagnosis why, Instant at)
            implements ConnectionEvent {}
}
