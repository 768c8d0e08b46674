package io.liaison.application.engine;

import io.liaison.application.port.outbound.GatewayProvider;
import io.liaison.application.port.outbound.StorageProvider;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Invalid.PartAmbiguous;
import io.liaison.domain.error.Invalid.PartMissing;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.util.ServiceLoader;
import java.util.function.Function;

/**
 * Finds the parts that the engine stands on by what lies on the class path or the module path. A program that knows its parts
 * need not ask: it opens them itself and hands them to the {@linkplain Liaison#builder() builder}.
 */
public final class Parts {

    private Parts() {}

    /**
     * The only storage there is.
     *
     * @failure 20065 there are several; {@link #storage(String)} chooses one
     * @failure 20066 there is none
     */
    public static Either<Failure, StorageProvider> storage() {
        return only("StorageProvider", storages(), StorageProvider::name);
    }

    /**
     * The storage of that {@linkplain StorageProvider#name() name}.
     *
     * @failure 20065 several have that name
     * @failure 20066 none has
     */
    public static Either<Failure, StorageProvider> storage(String name) {
        return only("StorageProvider", storages().filter(found -> found.name().equals(name)), StorageProvider::name);
    }

    /**
     * The only way to providers there is.
     *
     * @failure 20065 there are several; {@link #gateway(String)} chooses one
     * @failure 20066 there is none
     */
    public static Either<Failure, GatewayProvider> gateway() {
        return only("GatewayProvider", gateways(), GatewayProvider::name);
    }

    /**
     * The way to providers of that {@linkplain GatewayProvider#name() name}.
     *
     * @failure 20065 several have that name
     * @failure 20066 none has
     */
    public static Either<Failure, GatewayProvider> gateway(String name) {
        return only("GatewayProvider", gateways().filter(found -> found.name().equals(name)), GatewayProvider::name);
    }

    private static Seq<StorageProvider> storages() {
        return List.ofAll(ServiceLoader.load(StorageProvider.class));
    }

    private static Seq<GatewayProvider> gateways() {
        return List.ofAll(ServiceLoader.load(GatewayProvider.class));
    }

    /** Two of one name are told apart by where they come from. */
    private static <P> Either<Failure, P> only(String port, Seq<P> found, Function<P, String> name) {
        if (found.isEmpty()) {
            return Either.left(new PartMissing(port));
        }
        return found.size() == 1
                ? Either.right(found.head())
                : Either.left(new PartAmbiguous(
                        port,
                        found.map(part ->
                                name.apply(part) + " (" + part.getClass().getName() + ")")));
    }
}
