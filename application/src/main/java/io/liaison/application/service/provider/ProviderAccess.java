package io.liaison.application.service.provider;

import io.liaison.application.port.outbound.GatewayProvider.Gateway;
import io.liaison.application.port.outbound.StorageProvider.Storage;
import io.liaison.application.service.shelf.Shelf;
import java.time.InstantSource;

/** The way to providers as the use cases take it. */
public record ProviderAccess(
        ProviderClients clients,
        ProviderCalls calls,
        Acquaintance acquaintance,
        Strongroom strongroom,
        DetailsForm form,
        Shelf shelf) {

    public static ProviderAccess of(Storage storage, Gateway gateway, InstantSource clock) {
        var shelf = new Shelf(storage.connectors(), gateway.shippedConnectors());
        var strongroom = new Strongroom(storage.vault(), gateway.clientKeys(), clock);
        return new ProviderAccess(
                new ProviderClients(shelf, storage.oauthApps(), storage.vault(), strongroom),
                new ProviderCalls(gateway, clock),
                new Acquaintance(gateway.identityEndpoint()),
                strongroom,
                new DetailsForm(
                        new CredentialsForm(gateway.clientKeys(), clock), gateway.proofKeys(), gateway.patterns()),
                shelf);
    }
}
