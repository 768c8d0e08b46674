package io.liaison.domain.farewell;

import io.liaison.domain.shared.ConnectionId;
import io.liaison.domain.shared.ConnectorKey;
import io.liaison.domain.shared.TenantId;
import io.vavr.control.Option;

/** What a grant was given to. The account is unknown where a grant was given up before anybody asked whose it is. */
public record Origin(TenantId tenant, ConnectionId connection, ConnectorKey connector, Option<String> account) {}
