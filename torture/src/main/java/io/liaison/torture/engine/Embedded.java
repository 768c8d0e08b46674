package io.liaison.torture.engine;

import io.liaison.application.engine.Liaison;
import io.liaison.application.engine.Parts;
import io.liaison.application.port.inbound.access.OpenTenant;
import io.liaison.application.port.outbound.GatewayProvider;
import io.liaison.application.port.outbound.GatewayProvider.Gateway;
import io.liaison.application.port.outbound.RefreshLeases;
import io.liaison.application.port.outbound.StorageProvider;
import io.liaison.application.port.outbound.StorageProvider.Location;
import io.liaison.application.port.outbound.StorageProvider.Storage;
import io.liaison.application.port.outbound.TokenEndpoint;
import io.liaison.domain.access.Actor;
import io.liaison.domain.error.Failure;
import io.vavr.collection.HashSet;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.net.URI;
import java.time.Duration;

/** The engine as anybody embeds it: a storage, a gateway, a clock; and somebody who may do everything. */
public record Embedded(Storage storage, Liaison liaison, Actor administrator) {
    private static final String TENANT = "torture";
    private static final URI PUBLIC_URL = URI.create("http://localhost:8080");

    public static Either<Failure, Embedded> open(EngineSettings settings, Trace trace) {
        return gateway(settings).flatMap(gateway -> open(settings, gateway, trace));
    }

    /** For a provider that takes more to reach. */
    public static Either<Failure, Embedded> open(EngineSettings settings, Gateway gateway, Trace trace) {
        return storage(settings).flatMap(storage -> {
            var liaison = Liaison.builder()
                    .storage(Traced.of(storage, RefreshLeases.class, trace))
                    .gateway(Traced.of(gateway, TokenEndpoint.class, trace))
                    .clock(storage.clock())
                    .publicUrl(PUBLIC_URL)
                    .events(Either::right);
            return entered(liaison, settings)
                    .map(who -> new Embedded(storage, liaison, who))
                    .mapLeft(failure -> closed(storage, failure));
        });
    }

    private static Either<Failure, Storage> storage(EngineSettings settings) {
        var server = new Location.Server(settings.url(), settings.user(), settings.password());
        return Parts.storage()
                .flatMap(found -> found.open(new StorageProvider.Settings(server, Option.some(settings.masterKey()))));
    }

    private static Either<Failure, Gateway> gateway(EngineSettings settings) {
        return Parts.gateway()
                .flatMap(found -> found.open(new GatewayProvider.Settings(
                        HashSet.of(settings.provider().getAuthority()),
                        Option.none(),
                        Option.none(),
                        Duration.ofSeconds(10),
                        Duration.ofSeconds(30))));
    }

    private static Either<Failure, Actor> entered(Liaison liaison, EngineSettings settings) {
        return liaison.access()
                .openTenant()
                .open(new OpenTenant.Command(TENANT, Option.some(settings.administratorKey())))
                .map(OpenTenant.Opened::administrator);
    }

    private static Failure closed(Storage storage, Failure failure) {
        return storage.closing().close().fold(unclosed -> failure, closed -> failure);
    }
}
