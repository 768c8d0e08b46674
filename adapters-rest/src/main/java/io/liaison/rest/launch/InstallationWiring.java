package io.liaison.rest.launch;

import io.liaison.application.engine.Liaison;
import io.liaison.rest.health.StorageReadiness;
import io.liaison.rest.launch.Opening.Opened;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.Readiness;

/** Brings what main has begun into the container, and ends it when the last request is answered. */
final class InstallationWiring {
    private static final System.Logger LOG = System.getLogger(InstallationWiring.class.getName());

    @Produces
    @Singleton
    Start start() {
        return Start.handedOver();
    }

    /** Waits for the installation where a request came before it was open; without one the server ends. */
    @Produces
    @Singleton
    Liaison liaison(Start start) {
        return opened(start).liaison();
    }

    /** What the engine goes by, asked when it is first needed. */
    @Produces
    @ApplicationScoped
    InstantSource clock(Start start) {
        return opened(start).storage().clock();
    }

    @Produces
    @Singleton
    @Readiness
    HealthCheck storageReadiness(Start start) {
        return new StorageReadiness(start::ping);
    }

    private static Installation opened(Start start) {
        return start.outcome()
                .fold(
                        failure -> {
                            throw new IllegalStateException("the installation did not open");
                        },
                        Opened::installation);
    }

    void end(@Observes ShutdownEvent event, Start start) {
        start.close()
                .swap()
                .forEach(failure -> LOG.log(System.Logger.Level.WARNING, "the storage did not close: {0}", failure));
    }
}
