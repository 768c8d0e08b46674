package io.liaison.rest.launch;

import io.liaison.domain.error.Expectation;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Invalid.InvalidArgument;
import io.vavr.control.Either;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** Finds out whether a port can be had before the server starts, so that the answer is one line. */
final class Ports {

    /** The port itself; for 0, one that is free now. */
    Either<Failure, Integer> free(SettingName name, String host, int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(host, port));
            return Either.right(socket.getLocalPort());
        } catch (IOException taken) {
            return Either.left(new InvalidArgument(name.name() + " " + port, Expectation.FREE_PORT));
        }
    }
}
