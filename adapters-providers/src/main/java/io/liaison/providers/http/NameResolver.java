package io.liaison.providers.http;

import io.liaison.domain.error.Failure;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.net.InetAddress;
import java.net.UnknownHostException;

/** Turns a host's name into its addresses; a seam, so that tests can answer as a hostile name server would. */
@FunctionalInterface
public interface NameResolver {

    Either<Failure, Seq<InetAddress>> resolve(String host);

    /** As the machine resolves names. */
    static Either<Failure, Seq<InetAddress>> bySystem(String host) {
        try {
            return Either.right(List.of(InetAddress.getAllByName(host)));
        } catch (UnknownHostException unknown) {
            return Either.left(NetworkFailures.of(host, unknown));
        }
    }
}
