package io.liaison.application.engine;

import io.liaison.application.port.inbound.access.Authenticate;
import io.liaison.application.port.inbound.access.OpenTenant;

/** What can be done about who acts. */
public record AccessPorts(Authenticate authenticate, OpenTenant openTenant) {}
