package io.liaison.domain.connection;

import io.liaison.domain.shared.ConnectorKey;
import io.liaison.domain.shared.FolderId;
import io.liaison.domain.shared.PrincipalId;
import io.liaison.domain.shared.TenantId;

/** Where a connection is kept, what it connects to and who made it: all that editing never changes. */
public record Placement(TenantId tenant, FolderId folder, ConnectorKey connector, PrincipalId owner) {}
