package io.liaison.application.engine;

import io.liaison.application.port.inbound.access.Authenticate;
import io.liaison.application.port.inbound.access.DisableTenant;
import io.liaison.application.port.inbound.access.EnableTenant;
import io.liaison.application.port.inbound.access.OpenTenant;

/** What can be done about who acts, and where. */
public record AccessPorts(
        Authenticate authenticate, OpenTenant openTenant, DisableTenant disableTenant, EnableTenant enableTenant) {}
