package io.liaison.rest.launch;

import io.liaison.application.engine.Liaison;
import io.liaison.application.engine.Parts;
import io.liaison.application.port.UpkeepPlan;
import io.liaison.application.port.inbound.upkeep.StartUpkeep;
import io.liaison.application.port.outbound.GatewayProvider.Gateway;
import io.liaison.application.port.outbound.StorageProvider.Storage;
import io.liaison.domain.error.Failure;
import io.vavr.collection.Seq;
import io.vavr.control.Either;

/** The engine on the parts that this server comes with. */
record Installation(Storage storage, Liaison liaison) {

    /** Opens gateway and storage, which the compiler does not know: both are found when the server runs. */
    static Either<Failure, Installation> open(Settings settings) {
        return Parts.gateway()
                .flatMap(found -> found.open(settings.gateway()))
                .flatMap(gateway -> Parts.storage()
                        .flatMap(found -> found.open(settings.storage()))
                        .map(storage -> of(storage, gateway, settings)));
    }

    static Installation of(Storage storage, Gateway gateway, Settings settings) {
        return new Installation(
                storage,
                Liaison.builder()
                        .storage(storage)
                        .gateway(gateway)
                        .clock(storage.clock())
                        .publicUrl(settings.publicUrl())
                        .events(new LoggedEvents()));
    }

    /** Takes part from now on in what is done by itself. */
    Either<Failure, Seq<String>> keepUp(UpkeepPlan plan) {
        return liaison.upkeep().startUpkeep().start(new StartUpkeep.Command(plan, new CountedUpkeep()));
    }
}
