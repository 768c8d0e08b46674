package io.liaison.application.service.principal;

import io.liaison.application.port.inbound.principal.CreatePrincipal;
import io.liaison.application.port.inbound.principal.DeletePrincipal;
import io.liaison.application.port.inbound.principal.EditPrincipal;
import io.liaison.application.port.inbound.principal.GetPrincipal;
import io.liaison.application.port.inbound.principal.IssueKey;
import io.liaison.application.port.inbound.principal.ListKeys;
import io.liaison.application.port.inbound.principal.ListPrincipals;
import io.liaison.application.port.inbound.principal.RevokeKey;
import io.liaison.application.port.outbound.Nonces;
import io.liaison.application.port.outbound.StorageProvider.Storage;
import io.liaison.application.service.access.Guard;
import io.liaison.application.service.ledger.Ledger;
import java.time.InstantSource;

/** The use cases of principals and their keys. */
public final class PrincipalUseCases {
    private final PrincipalGuard guard;
    private final Enrolment enrolment;
    private final Administration administration;
    private final Storage storage;
    private final Ledger ledger;
    private final Nonces nonces;
    private final InstantSource clock;

    public PrincipalUseCases(Guard guard, Storage storage, Ledger ledger, Nonces nonces, InstantSource clock) {
        this.guard = new PrincipalGuard(guard);
        this.enrolment = new Enrolment(storage.principals(), storage.roles(), storage.assignments());
        this.administration = new Administration(storage.principals());
        this.storage = storage;
        this.ledger = ledger;
        this.nonces = nonces;
        this.clock = clock;
    }

    public CreatePrincipal createPrincipal() {
        return new CreatePrincipalService(guard, storage.principals(), enrolment, ledger, storage.ids(), clock);
    }

    public GetPrincipal getPrincipal() {
        return new GetPrincipalService(guard, storage.principals());
    }

    public ListPrincipals listPrincipals() {
        return new ListPrincipalsService(guard, storage.principals());
    }

    public EditPrincipal editPrincipal() {
        return new EditPrincipalService(guard, storage.principals(), enrolment, administration, ledger, clock);
    }

    public DeletePrincipal deletePrincipal() {
        return new DeletePrincipalService(guard, storage.principals(), storage.folders(), administration, ledger);
    }

    public IssueKey issueKey() {
        return new IssueKeyService(guard, storage.principals(), storage.keys(), storage.ids(), nonces, ledger, clock);
    }

    public ListKeys listKeys() {
        return new ListKeysService(guard, storage.principals(), storage.keys());
    }

    public RevokeKey revokeKey() {
        return new RevokeKeyService(guard, storage.principals(), storage.keys(), ledger);
    }
}
