package io.liaison.application.engine;

import io.liaison.application.port.outbound.ConnectionEvents;
import io.liaison.application.port.outbound.EventHandlers;
import io.liaison.application.port.outbound.GatewayProvider.Gateway;
import io.liaison.application.port.outbound.Ids;
import io.liaison.application.port.outbound.StorageProvider.Storage;
import java.net.URI;
import java.time.InstantSource;

/**
 * Takes what the engine stands on, one thing after another, so that none can be forgotten: without a storage there is nothing
 * to call but {@code storage}. What was opened for the engine stays with whoever opened it, who also closes it.
 */
public final class LiaisonBuilder {

    LiaisonBuilder() {}

    /** Where everything is kept, such as what {@link Parts#storage()} opens, or a storage of one's own. */
    public WithStorage storage(Storage storage) {
        return new WithStorage(storage);
    }

    /** The next step: how providers are reached. */
    public static final class WithStorage {
        private final Storage storage;

        private WithStorage(Storage storage) {
            this.storage = storage;
        }

        /** Names for what is new, in place of those that the storage gives. */
        public WithStorage ids(Ids ids) {
            return new WithStorage(storage.identifiedBy(ids));
        }

        /** How providers are reached, such as what {@link Parts#gateway()} opens. */
        public WithGateway gateway(Gateway gateway) {
            return clock -> publicUrl ->
                    (events, handlers) -> Assembly.of(storage, gateway, clock, publicUrl, events, handlers);
        }
    }

    /** The next step: what time it is. */
    @FunctionalInterface
    public interface WithGateway {

        /** Best the {@linkplain Storage#clock() clock of the storage}, which is the same on every machine that shares it. */
        WithClock clock(InstantSource clock);
    }

    /** The next step: the address under which browsers reach the adapter that serves the OAuth callback. */
    @FunctionalInterface
    public interface WithClock {

        /** Ends without a slash; what it does not lead to can still be used by programs, and not consented to by people. */
        WithPublicUrl publicUrl(URI publicUrl);
    }

    /** The last step: who hears what has happened. */
    @FunctionalInterface
    public interface WithPublicUrl {

        /** Called in the thread that has done it, once it is certain to stay; {@code Either::right} hears nothing. */
        default Liaison events(ConnectionEvents events) {
            return events(events, NoHandlers.NONE);
        }

        /** The same, and whoever handles what the triggers of this program wait for. */
        Liaison events(ConnectionEvents events, EventHandlers handlers);
    }
}
