package io.liaison.application.engine;

import io.liaison.application.port.inbound.governance.GetConnectorPolicy;
import io.liaison.application.port.inbound.governance.GovernConnectors;

/** What can be done with the tenants' policies on connectors. */
public record GovernancePorts(GetConnectorPolicy getConnectorPolicy, GovernConnectors governConnectors) {}
