package io.liaison.application.service.provider;

import io.liaison.application.port.outbound.GatewayProvider.Gateway;
import io.liaison.application.port.outbound.StorageProvider.Storage;
import java.time.InstantSource;

/** The way to providers as the use cases take it. */
public record ProviderAccess(ProviderClients clients, ProviderCalls calls, Strongroom strongroom, DetailsForm form) {

    public static ProviderAccess of(Storage storage, Gateway gateway, InstantSource clock) {
        var strongroom = new Strongroom(storage.vault(), gateway.clientKeys(), clock);
        return new ProviderAccess(
                new ProviderClients(storage.connectors(), storage.oauthApps(), storage.vault(), strongroom),
                new ProviderCalls(gateway, clock),
                strongroom,
                new DetailsForm(new CredentialsForm(gateway.clientKeys(), clock), gateway.proofKeys()));
    }
}
