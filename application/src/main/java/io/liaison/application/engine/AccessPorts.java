package io.liaison.application.engine;

import io.liaison.application.port.inbound.access.Authenticate;
import io.liaison.application.port.inbound.access.BeginSession;
import io.liaison.application.port.inbound.access.CompleteSignIn;
import io.liaison.application.port.inbound.access.DisableTenant;
import io.liaison.application.port.inbound.access.EnableTenant;
import io.liaison.application.port.inbound.access.EndSession;
import io.liaison.application.port.inbound.access.ListPermissions;
import io.liaison.application.port.inbound.access.OpenTenant;
import io.liaison.application.port.inbound.access.ResumeSession;
import io.liaison.application.port.inbound.access.StartSignIn;

/** What can be done about who acts, and where. */
public record AccessPorts(
        Authenticate authenticate,
        BeginSession beginSession,
        StartSignIn startSignIn,
        CompleteSignIn completeSignIn,
        ResumeSession resumeSession,
        EndSession endSession,
        ListPermissions listPermissions,
        OpenTenant openTenant,
        DisableTenant disableTenant,
        EnableTenant enableTenant) {}
