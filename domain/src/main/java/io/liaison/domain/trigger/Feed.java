package io.liaison.domain.trigger;

import io.liaison.domain.connector.EventMode;
import io.liaison.domain.shared.ConnectionId;
import io.liaison.domain.shared.FeedId;
import io.liaison.domain.shared.TenantId;

/** What one connection is asked for, or sent, for one occasion: once for all triggers that wait for it. */
public record Feed(
        FeedId id, TenantId tenant, ConnectionId connection, Occasion occasion, EventMode mode, FeedProgress progress) {

    public Feed with(FeedProgress next) {
        return new Feed(id, tenant, connection, occasion, mode, next);
    }
}
