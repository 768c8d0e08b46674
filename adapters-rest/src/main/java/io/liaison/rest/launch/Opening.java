package io.liaison.rest.launch;

import io.liaison.application.engine.UpkeepPorts;
import io.liaison.domain.error.Failure;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.concurrent.CompletableFuture;

/** Opens what the server stands on, beside the start of the framework: neither needs the other, and both take time. */
record Opening(Arguments arguments, Settings settings) {

    CompletableFuture<Either<Failure, Opened>> begin() {
        var opening = new CompletableFuture<Either<Failure, Opened>>();
        Thread.ofPlatform().name("opening").start(() -> complete(opening));
        return opening;
    }

    private void complete(CompletableFuture<Either<Failure, Opened>> opening) {
        try {
            opening.complete(opened());
        } catch (RuntimeException | Error bug) {
            opening.completeExceptionally(bug);
        }
    }

    private Either<Failure, Opened> opened() {
        return playground().flatMap(playground -> {
            var allowed = settings.allowing(playground.map(Playground::host));
            return Installation.open(allowed)
                    .flatMap(installation -> new Bootstrap(allowed, playground)
                            .run(installation)
                            .peek(welcome ->
                                    finishRefreshes(installation.liaison().upkeep()))
                            .flatMap(welcome -> installation
                                    .keepUp(settings.upkeep())
                                    .map(rounds -> new Opened(installation, welcome)))
                            .mapLeft(failure -> closed(installation, failure)));
        });
    }

    /** What others have begun is finished beside: whoever asks for one of those tokens before finishes it alone. */
    private static void finishRefreshes(UpkeepPorts upkeep) {
        Thread.ofVirtual().name("unfinished").start(() -> {
            var ignored = upkeep.finishRefreshes().finish();
        });
    }

    private static Failure closed(Installation installation, Failure failure) {
        return installation.storage().closing().close().fold(unclosed -> failure, closed -> failure);
    }

    private Either<Failure, Option<Playground>> playground() {
        return arguments.sandbox()
                ? Playground.open(settings.sandboxPort()).map(Option::some)
                : Either.right(Option.none());
    }

    /** The open installation, and what there is to say about it. */
    record Opened(Installation installation, Welcome welcome) {}
}
