package io.liaison.rest.launch;

import io.liaison.application.engine.Liaison;
import io.liaison.application.port.outbound.GatewayProvider;
import io.liaison.application.port.outbound.GatewayProvider.Gateway;
import io.liaison.application.port.outbound.StorageProvider;
import io.liaison.application.port.outbound.StorageProvider.Storage;
import io.liaison.domain.error.Failure;
import io.vavr.control.Either;
import java.util.ServiceLoader;

/** The engine on the parts that this server comes with. */
record Installation(Storage storage, Liaison liaison) {

    /** Opens gateway and storage, which the compiler does not know: both are found when the server runs. */
    static Either<Failure, Installation> open(Settings settings) {
        return only(GatewayProvider.class)
                .open(settings.gateway())
                .flatMap(gateway -> only(StorageProvider.class)
                        .open(settings.storage())
                        .map(storage -> of(storage, gateway, settings)));
    }

    static Installation of(Storage storage, Gateway gateway, Settings settings) {
        return new Installation(
                storage,
                Liaison.builder()
                        .storage(storage)
                        .gateway(gateway)
                        .clock(storage.clock())
                        .publicUrl(settings.publicUrl())
                        .events(new LoggedEvents()));
    }

    private static <T> T only(Class<T> provider) {
        return ServiceLoader.load(provider)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("packaged without a " + provider.getSimpleName()));
    }
}
