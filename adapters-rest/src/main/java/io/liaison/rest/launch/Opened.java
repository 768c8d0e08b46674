package io.liaison.rest.launch;

import io.liaison.application.engine.Liaison;
import io.liaison.application.port.outbound.StorageProvider.Storage;
import io.liaison.domain.access.Actor;
import io.liaison.domain.error.Failure;
import io.vavr.control.Option;
import java.util.concurrent.CompletableFuture;

/** An engine that is ready, the storage under it, whoever administers it, and the sandbox beside it if there is one. */
record Opened(
        Settings settings,
        Liaison liaison,
        Storage storage,
        Actor administrator,
        Option<SandboxCompanion> sandbox,
        CompletableFuture<Boolean> closed) {

    /** Ends everything, the storage last. */
    void close() {
        sandbox.forEach(SandboxCompanion::close);
        var inOrder = storage.closing().close().fold(Opened::reported, done -> true);
        closed.complete(inOrder);
    }

    void awaitClosed() {
        closed.join();
    }

    private static boolean reported(Failure failure) {
        Terminal.standard().refuse(failure);
        return false;
    }
}
