package io.liaison.rest.launch;

import io.liaison.application.engine.Liaison;
import io.liaison.application.port.outbound.StorageProvider.Storage;
import io.liaison.domain.access.Actor;
import io.vavr.control.Option;

/** An engine that is ready, the storage under it, whoever administers it, and the sandbox beside it if there is one. */
record Opened(
        Settings settings, Liaison liaison, Storage storage, Actor administrator, Option<SandboxCompanion> sandbox) {

    /** Ends everything, the storage last. */
    void close() {
        sandbox.forEach(SandboxCompanion::close);
        storage.closing()
                .close()
                .fold(
                        failure -> {
                            Terminal.standard().refuse(failure);
                            return false;
                        },
                        closed -> true);
    }
}
