package io.liaison.rest.launch;

import io.liaison.application.engine.Liaison;
import io.liaison.application.port.inbound.access.OpenTenant;
import io.liaison.application.port.outbound.GatewayProvider;
import io.liaison.application.port.outbound.GatewayProvider.Gateway;
import io.liaison.application.port.outbound.StorageProvider;
import io.liaison.application.port.outbound.StorageProvider.Storage;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.NotFound.ResourceNotFound;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ServiceLoader;
import java.util.concurrent.CompletableFuture;

/** Opens storage and gateway, whichever the class path holds, and makes sure that somebody can sign in. */
final class Opening {
    private static final String TENANT = "default";
    private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(5);
    private static final Duration READ_TIMEOUT = Duration.ofSeconds(20);
    private final Settings settings;
    private final Option<SandboxCompanion> sandbox;
    private final Terminal terminal;

    Opening(Settings settings, Option<SandboxCompanion> sandbox, Terminal terminal) {
        this.settings = settings;
        this.sandbox = sandbox;
        this.terminal = terminal;
    }

    Either<Failure, Opened> open() {
        return gateway()
                .flatMap(gateway -> storage()
                        .flatMap(storage -> started(storage, engine(storage, gateway))
                                .mapLeft(failure -> closed(storage, failure))));
    }

    private Either<Failure, Opened> started(Storage storage, Liaison liaison) {
        return liaison.access()
                .openTenant()
                .open(new OpenTenant.Command(TENANT, settings.adminKey()))
                .map(this::announced)
                .map(tenant -> new Opened(
                        settings, liaison, storage, tenant.administrator(), sandbox, new CompletableFuture<>()))
                .flatMap(opened -> sandbox.fold(() -> Either.right(opened), companion -> companion.introduce(opened)));
    }

    private OpenTenant.Opened announced(OpenTenant.Opened opened) {
        opened.newKey().forEach(key -> {
            terminal.say("The administrator's API key, shown this once:");
            terminal.say("  " + key.reveal());
        });
        return opened;
    }

    private static Failure closed(Storage storage, Failure failure) {
        return storage.closing().close().fold(unclosed -> failure, closed -> failure);
    }

    private Either<Failure, Gateway> gateway() {
        return found(GatewayProvider.class)
                .flatMap(provider -> provider.open(new GatewayProvider.Settings(
                        settings.allowedPrivateHosts(), settings.trustedAuthorities(), CONNECT_TIMEOUT, READ_TIMEOUT)));
    }

    private Either<Failure, Storage> storage() {
        return found(StorageProvider.class)
                .flatMap(provider ->
                        provider.open(new StorageProvider.Settings(settings.location(), settings.masterKey())));
    }

    private Liaison engine(Storage storage, Gateway gateway) {
        return Liaison.builder()
                .storage(storage)
                .gateway(gateway)
                .clock(InstantSource.system())
                .publicUrl(settings.publicUrl())
                .events(new LoggedEvents());
    }

    private static <T> Either<Failure, T> found(Class<T> type) {
        return Option.ofOptional(ServiceLoader.load(type).findFirst())
                .toEither(() -> new ResourceNotFound(type.getSimpleName()));
    }
}
