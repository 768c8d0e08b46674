package io.liaison.application.service.upkeep;

import io.liaison.application.port.inbound.upkeep.CheckDueConnections;
import io.liaison.application.port.inbound.upkeep.DeliverAnnouncements;
import io.liaison.application.port.inbound.upkeep.FinishRefreshes;
import io.liaison.application.port.inbound.upkeep.KeepGrantsAlive;
import io.liaison.application.port.inbound.upkeep.PollDeviceAuthorizations;
import io.liaison.application.port.inbound.upkeep.StartUpkeep;
import io.liaison.application.port.inbound.upkeep.WarnOfEnds;
import io.liaison.application.port.outbound.GatewayProvider.Gateway;
import io.liaison.application.port.outbound.StorageProvider.Storage;
import io.liaison.application.service.connection.Awaited;
import io.liaison.application.service.connection.ConnectionUseCases;
import io.liaison.application.service.trigger.TriggerUseCases;
import java.time.InstantSource;

/** The use cases of what the engine does by itself. */
public final class UpkeepUseCases {
    private final Storage storage;
    private final Gateway gateway;
    private final ConnectionUseCases connections;
    private final Awaited awaited;
    private final TriggerUseCases triggers;
    private final InstantSource clock;

    public UpkeepUseCases(
            Storage storage,
            Gateway gateway,
            ConnectionUseCases connections,
            Awaited awaited,
            TriggerUseCases triggers,
            InstantSource clock) {
        this.storage = storage;
        this.gateway = gateway;
        this.connections = connections;
        this.awaited = awaited;
        this.triggers = triggers;
        this.clock = clock;
    }

    public StartUpkeep startUpkeep() {
        return new StartUpkeepService(
                storage.rounds(),
                new Agenda(
                        checkDueConnections(),
                        keepGrantsAlive(),
                        warnOfEnds(),
                        deliverAnnouncements(),
                        finishRefreshes(),
                        pollDeviceAuthorizations(),
                        connections.sayFarewells(),
                        new EventAgenda(
                                triggers.pollFeeds(),
                                triggers.deliverEvents(),
                                triggers.keepSubscriptions(),
                                triggers.watchTriggers(),
                                triggers.forgetEvents())));
    }

    /** What triggers do by themselves. */
    public TriggerUseCases triggers() {
        return triggers;
    }

    public CheckDueConnections checkDueConnections() {
        return new CheckDueConnectionsService(storage.checkups(), connections.examination(), clock);
    }

    public KeepGrantsAlive keepGrantsAlive() {
        return new KeepGrantsAliveService(storage.idleGrants(), connections.prolongation(), clock);
    }

    public WarnOfEnds warnOfEnds() {
        return new WarnOfEndsService(connections.warnings());
    }

    public FinishRefreshes finishRefreshes() {
        return new FinishRefreshesService(storage.leases(), connections.recovery());
    }

    public PollDeviceAuthorizations pollDeviceAuthorizations() {
        return new PollDeviceAuthorizationsService(awaited);
    }

    public DeliverAnnouncements deliverAnnouncements() {
        return new DeliverAnnouncementsService(storage.outbox(), gateway.eventsEndpoint(), clock);
    }
}
