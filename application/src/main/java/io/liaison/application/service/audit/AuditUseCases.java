package io.liaison.application.service.audit;

import io.liaison.application.port.inbound.audit.InspectAudit;
import io.liaison.application.port.inbound.audit.ListActivity;
import io.liaison.application.port.inbound.audit.ListAudit;
import io.liaison.application.port.inbound.audit.VerifyAudit;
import io.liaison.application.port.outbound.StorageProvider.Storage;
import io.liaison.application.service.access.Guard;

/** The use cases of the audit. */
public final class AuditUseCases {
    private final Guard guard;
    private final Storage storage;

    public AuditUseCases(Guard guard, Storage storage) {
        this.guard = guard;
        this.storage = storage;
    }

    public ListAudit listAudit() {
        return new ListAuditService(guard, storage.trail());
    }

    public ListActivity listActivity() {
        return new ListActivityService(guard, storage.trail());
    }

    public VerifyAudit verifyAudit() {
        return new VerifyAuditService(guard, new ChainWalk(storage.trail()));
    }

    public InspectAudit inspectAudit() {
        return new InspectAuditService(storage.tenants(), new ChainWalk(storage.trail()));
    }
}
