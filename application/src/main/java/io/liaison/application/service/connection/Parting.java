package io.liaison.application.service.connection;

import io.liaison.domain.connection.Connection;
import io.liaison.domain.farewell.Farewell;
import io.vavr.control.Option;

/**
 * A connection that was taken away or given another grant, and what its provider is to be told; nothing without a grant, and
 * {@code isAtOnce} unless its token is still needed to tell something else.
 */
public record Parting(Connection connection, Option<Farewell> farewell, boolean isAtOnce) {

    public Parting(Connection connection, Option<Farewell> farewell) {
        this(connection, farewell, true);
    }
}
