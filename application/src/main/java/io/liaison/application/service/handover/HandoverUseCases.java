package io.liaison.application.service.handover;

import io.liaison.application.port.inbound.handover.HandOver;
import io.liaison.application.port.inbound.handover.ReportHandover;
import io.liaison.application.port.outbound.ConnectionEvents;
import io.liaison.application.port.outbound.StorageProvider.Storage;
import io.liaison.application.service.access.Guard;
import io.liaison.application.service.connection.News;
import io.liaison.application.service.folder.Workspaces;
import io.liaison.application.service.ledger.Ledger;
import io.liaison.application.service.principal.Enrolment;
import io.liaison.application.service.principal.PrincipalGuard;
import java.time.InstantSource;

/** The use cases of handing over. */
public final class HandoverUseCases {
    private final PrincipalGuard guard;
    private final Storage storage;
    private final Ledger ledger;
    private final Receivers receivers;
    private final Plans plans;
    private final ConnectionEvents events;
    private final InstantSource clock;

    public HandoverUseCases(Guard guard, Storage storage, Ledger ledger, ConnectionEvents events, InstantSource clock) {
        this.guard = new PrincipalGuard(guard);
        this.storage = storage;
        this.ledger = ledger;
        this.receivers = new Receivers(storage.principals());
        this.plans = new Plans(storage.estates(), storage.keys(), storage.folders());
        this.events = events;
        this.clock = clock;
    }

    public ReportHandover reportHandover() {
        return new ReportHandoverService(guard, storage.principals(), receivers, plans, clock);
    }

    public HandOver handOver() {
        return new HandOverService(
                guard, storage.principals(), storage.folders(), receivers, transfers(), ledger, clock);
    }

    private Transfers transfers() {
        var enrolment = new Enrolment(storage.principals(), storage.roles(), storage.assignments());
        return new Transfers(
                plans,
                storage.authorizations(),
                new Workspaces(storage.folders(), ledger, storage.ids(), clock),
                storage.folders(),
                storage.estates(),
                new RolePassing(storage.principals(), enrolment, storage.estates()),
                new News(events),
                ledger);
    }
}
