package io.liaison.rest.launch;

import io.liaison.application.engine.Liaison;
import io.liaison.application.port.outbound.StorageProvider.Storage;
import io.liaison.domain.error.Failure;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Gives the engine to whoever serves it, and closes it when nobody does any more. */
@Singleton
final class EngineWiring {

    @Produces
    @Singleton
    Opened opened() {
        return Handover.join().fold(EngineWiring::giveUp, opened -> opened);
    }

    @Produces
    @Singleton
    Liaison liaison(Opened opened) {
        return opened.liaison();
    }

    @Produces
    @Singleton
    Storage storage(Opened opened) {
        return opened.storage();
    }

    /** Before the port opens, so that whoever is answered is answered by a whole engine. */
    void onStart(@Observes StartupEvent event, Opened opened) {
        Thread.currentThread().setName("liaison");
    }

    /** After the last request in flight. */
    void onStop(@Observes ShutdownEvent event, Opened opened) {
        opened.close();
    }

    /** One line instead of a stack trace; nothing is open that would have to be closed. */
    private static Opened giveUp(Failure failure) {
        Terminal.standard().refuse(failure);
        Runtime.getRuntime().halt(Main.FAILED);
        throw new IllegalStateException("halted");
    }
}
