package io.liaison.application.engine;

import io.liaison.application.port.outbound.ConnectionEvents;
import io.liaison.application.port.outbound.GatewayProvider.Gateway;
import io.liaison.application.port.outbound.StorageProvider.Storage;
import java.net.URI;
import java.time.InstantSource;

/** Takes what the engine stands on, one thing after another, so that none can be forgotten. */
public final class LiaisonBuilder {

    LiaisonBuilder() {}

    /** Where everything is kept. */
    public WithStorage storage(Storage storage) {
        return gateway -> clock -> publicUrl -> events -> Assembly.of(storage, gateway, clock, publicUrl, events);
    }

    /** The next step: how providers are reached. */
    @FunctionalInterface
    public interface WithStorage {
        WithGateway gateway(Gateway gateway);
    }

    /** The next step: what time it is. */
    @FunctionalInterface
    public interface WithGateway {
        WithClock clock(InstantSource clock);
    }

    /** The next step: the address under which browsers reach the adapter that serves the OAuth callback. */
    @FunctionalInterface
    public interface WithClock {
        WithPublicUrl publicUrl(URI publicUrl);
    }

    /** The last step: who hears what has happened. */
    @FunctionalInterface
    public interface WithPublicUrl {
        Liaison events(ConnectionEvents events);
    }
}
