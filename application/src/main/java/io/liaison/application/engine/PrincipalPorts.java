package io.liaison.application.engine;

import io.liaison.application.port.inbound.principal.CreatePrincipal;
import io.liaison.application.port.inbound.principal.DeletePrincipal;
import io.liaison.application.port.inbound.principal.EditPrincipal;
import io.liaison.application.port.inbound.principal.GetPrincipal;
import io.liaison.application.port.inbound.principal.IssueKey;
import io.liaison.application.port.inbound.principal.ListKeys;
import io.liaison.application.port.inbound.principal.ListPrincipals;
import io.liaison.application.port.inbound.principal.RevokeKey;

/** What can be done about who there is, and about their keys. */
public record PrincipalPorts(
        CreatePrincipal createPrincipal,
        GetPrincipal getPrincipal,
        ListPrincipals listPrincipals,
        EditPrincipal editPrincipal,
        DeletePrincipal deletePrincipal,
        IssueKey issueKey,
        ListKeys listKeys,
        RevokeKey revokeKey) {}
