package io.liaison.application.service.access;

import io.liaison.application.port.inbound.access.Authenticate;
import io.liaison.application.port.inbound.access.OpenTenant;
import io.liaison.application.port.outbound.Nonces;
import io.liaison.application.port.outbound.StorageProvider.Storage;
import java.time.InstantSource;

/** The use cases about who acts. */
public final class AccessUseCases {
    private final Storage storage;
    private final Nonces nonces;
    private final InstantSource clock;

    public AccessUseCases(Storage storage, Nonces nonces, InstantSource clock) {
        this.storage = storage;
        this.nonces = nonces;
        this.clock = clock;
    }

    public Authenticate authenticate() {
        return new AuthenticateService(storage.principals());
    }

    public OpenTenant openTenant() {
        return new OpenTenantService(
                storage.principals(),
                storage.roles(),
                storage.assignments(),
                storage.unitOfWork(),
                storage.ids(),
                nonces,
                clock);
    }
}
