package io.liaison.rest.launch;

import io.liaison.application.engine.Liaison;
import io.liaison.application.port.inbound.principal.CreatePrincipal;
import io.liaison.application.port.inbound.principal.DeletePrincipal;
import io.liaison.application.port.inbound.principal.EditPrincipal;
import io.liaison.application.port.inbound.principal.GetPrincipal;
import io.liaison.application.port.inbound.principal.IssueKey;
import io.liaison.application.port.inbound.principal.ListKeys;
import io.liaison.application.port.inbound.principal.ListPrincipals;
import io.liaison.application.port.inbound.principal.RevokeKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;

/** Hands the use cases of principals and keys to their resources; each is looked up when it is first called. */
final class PrincipalWiring {

    @Produces
    @ApplicationScoped
    CreatePrincipal createPrincipal(Liaison liaison) {
        return liaison.principals().createPrincipal();
    }

    @Produces
    @ApplicationScoped
    GetPrincipal getPrincipal(Liaison liaison) {
        return liaison.principals().getPrincipal();
    }

    @Produces
    @ApplicationScoped
    ListPrincipals listPrincipals(Liaison liaison) {
        return liaison.principals().listPrincipals();
    }

    @Produces
    @ApplicationScoped
    EditPrincipal editPrincipal(Liaison liaison) {
        return liaison.principals().editPrincipal();
    }

    @Produces
    @ApplicationScoped
    DeletePrincipal deletePrincipal(Liaison liaison) {
        return liaison.principals().deletePrincipal();
    }

    @Produces
    @ApplicationScoped
    IssueKey issueKey(Liaison liaison) {
        return liaison.principals().issueKey();
    }

    @Produces
    @ApplicationScoped
    ListKeys listKeys(Liaison liaison) {
        return liaison.principals().listKeys();
    }

    @Produces
    @ApplicationScoped
    RevokeKey revokeKey(Liaison liaison) {
        return liaison.principals().revokeKey();
    }
}
