package io.liaison.providers.http;

import io.liaison.domain.error.Failure;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.net.InetAddress;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** Turns a host's name into its addresses; a seam, so that tests can answer as a hostile name server would. */
@FunctionalInterface
public interface NameResolver {

    Either<Failure, Seq<InetAddress>> resolve(String host);

    /**
     * As the machine resolves names. A thread of the system waits for each: a virtual one keeps its carrier meanwhile, so that
     * a few silent name servers would keep all virtual threads of the process from running.
     */
    static Either<Failure, Seq<InetAddress>> bySystem(String host) {
        var lookup = new FutureTask<>(() -> InetAddress.getAllByName(host));
        Thread.ofPlatform().daemon().name("name-lookup").start(lookup);
        try {
            return Either.right(List.of(lookup.get()));
        } catch (ExecutionException unknown) {
            return Either.left(
                    NetworkFailures.of(host, Option.of(unknown.getCause()).getOrElse(unknown)));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Either.left(NetworkFailures.of(host, stopped));
        }
    }
}
