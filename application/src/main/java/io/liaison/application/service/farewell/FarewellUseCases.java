package io.liaison.application.service.farewell;

import io.liaison.application.port.inbound.connection.SayFarewells;
import io.liaison.application.port.outbound.ConnectionEvents;
import io.liaison.application.port.outbound.StorageProvider.Storage;
import io.liaison.application.service.provider.ProviderAccess;
import java.time.InstantSource;

/** What is left to be said once a grant is not needed any more, for whoever leaves one behind. */
public final class FarewellUseCases {
    private final Storage storage;
    private final ProviderAccess providers;
    private final Keepsakes keepsakes;
    private final ConnectionEvents events;
    private final InstantSource clock;

    public FarewellUseCases(Storage storage, ProviderAccess providers, ConnectionEvents events, InstantSource clock) {
        this.storage = storage;
        this.providers = providers;
        this.keepsakes = new Keepsakes(storage.vault(), providers.strongroom());
        this.events = events;
        this.clock = clock;
    }

    public SayFarewells sayFarewells() {
        return new SayFarewellsService(storage.farewells(), storage.authorizations(), telling(), clock);
    }

    public Partings partings() {
        return new Partings(
                storage.farewells(),
                storage.grants(),
                storage.vault(),
                keepsakes,
                providers.clients(),
                storage.ids(),
                clock);
    }

    public Telling telling() {
        return new Telling(
                storage.farewells(),
                storage.vault(),
                storage.unitOfWork(),
                keepsakes,
                providers.calls(),
                events,
                clock);
    }
}
