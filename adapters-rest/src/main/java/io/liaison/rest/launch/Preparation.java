package io.liaison.rest.launch;

import io.liaison.domain.error.Expectation;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Invalid.InvalidArgument;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Map;

/** All that is found out before the server starts: what it is to do, and whether it can listen. */
record Preparation(Arguments arguments, Settings settings) {

    static Either<Failure, Preparation> of(String[] args, Map<String, String> environment, Path file) {
        return Arguments.of(args)
                .flatMap(arguments -> settings(environment, file)
                        .flatMap(Preparation::listening)
                        .map(settings -> new Preparation(arguments, settings)));
    }

    static Either<Failure, Settings> settings(Map<String, String> environment, Path file) {
        return SettingsFile.read(file)
                .flatMap(properties -> WrittenSettings.of(environment, properties))
                .flatMap(written -> new SettingsReader(written).read(freePort()));
    }

    /** Tells the framework what the operator has decided, and begins to open what the server stands on. */
    Start begin() {
        System.setProperty("quarkus.http.host", settings.host());
        System.setProperty("quarkus.http.port", String.valueOf(settings.port()));
        RouterProblems.takeOverAddresses();
        return new Start(settings.withoutSecrets(), new Opening(arguments, settings).begin());
    }

    /** The framework would notice, too, but would say so in many words. */
    private static Either<Failure, Settings> listening(Settings settings) {
        try (var socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(settings.host(), settings.port()));
            return Either.right(settings);
        } catch (IOException taken) {
            return Either.left(
                    new InvalidArgument(Setting.PORT.variable() + " " + settings.port(), Expectation.FREE_PORT));
        }
    }

    private static Option<Integer> freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return Option.some(socket.getLocalPort());
        } catch (IOException none) {
            return Option.none();
        }
    }
}
