package io.liaison.application.engine;

import io.liaison.application.port.inbound.upkeep.StartUpkeep;
import io.liaison.application.port.outbound.GatewayProvider;
import io.liaison.application.port.outbound.GatewayProvider.Gateway;
import io.liaison.application.port.outbound.StorageProvider;
import io.liaison.application.port.outbound.StorageProvider.Closing;
import io.liaison.application.port.outbound.StorageProvider.Location;
import io.liaison.application.port.outbound.StorageProvider.Storage;
import io.liaison.domain.authentication.Secret;
import io.liaison.domain.error.Failure;
import io.vavr.collection.Array;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.net.URI;

/**
 * The engine on the storage and the gateway that the class path has, until it is closed. For programs that have settings and
 * nothing to replace; the others take {@link Liaison#builder}.
 */
public record OpenLiaison(Liaison liaison, Closing closing) implements Closing {

    /** On a database server of one's own; of what is private or speaks plain HTTP, only these providers are called. */
    public static Either<Failure, OpenLiaison> on(
            Location.Server database, Secret masterKey, URI publicUrl, URI... privateProviders) {
        return on(
                new StorageProvider.Settings(database, Option.some(masterKey)),
                GatewayProvider.Settings.allowing(
                        Array.of(privateProviders).map(URI::getAuthority).toJavaArray(String[]::new)),
                publicUrl);
    }

    /**
     * Opens both and hears of nothing that happens to connections; {@code publicUrl} is where browsers reach whoever serves
     * the OAuth callback.
     *
     * @failure 20065 there are several of one of them
     * @failure 20066 one of them is not packaged
     */
    public static Either<Failure, OpenLiaison> on(
            StorageProvider.Settings storage, GatewayProvider.Settings gateway, URI publicUrl) {
        return Parts.gateway()
                .flatMap(found -> found.open(gateway))
                .flatMap(way -> Parts.storage()
                        .flatMap(found -> found.open(storage))
                        .map(opened -> of(opened, way, publicUrl)));
    }

    /** What the tenant of that name is to have, laid by its administrator, who holds this key from now on. */
    public Either<Failure, Groundwork> groundwork(String tenant, Secret administratorKey) {
        return Groundwork.of(liaison, tenant, administratorKey);
    }

    /** Takes part from now on in what is done by itself, as often as usual. One that cannot is closed. */
    public Either<Failure, OpenLiaison> keepUp() {
        return liaison.upkeep()
                .startUpkeep()
                .start(StartUpkeep.Command.USUAL)
                .map(rounds -> this)
                .mapLeft(failure -> closing.close().fold(unclosed -> failure, closed -> failure));
    }

    /** Ends what upkeep was started, and gives back what the storage holds. */
    @Override
    public Either<Failure, String> close() {
        return closing.close();
    }

    private static OpenLiaison of(Storage storage, Gateway gateway, URI publicUrl) {
        var liaison = Liaison.builder()
                .storage(storage)
                .gateway(gateway)
                .clock(storage.clock())
                .publicUrl(publicUrl)
                .events(Either::right);
        return new OpenLiaison(liaison, storage.closing());
    }
}
