package io.liaison.application.service.connection;

import io.liaison.domain.connection.Connection;
import io.liaison.domain.farewell.Farewell;
import io.vavr.control.Option;

/** A connection that was taken away or given another grant, and what its provider is to be told; nothing without a grant. */
public record Parting(Connection connection, Option<Farewell> farewell) {}
