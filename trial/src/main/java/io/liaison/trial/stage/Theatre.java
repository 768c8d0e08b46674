package io.liaison.trial.stage;

import io.liaison.application.engine.Groundwork;
import io.liaison.application.engine.Liaison;
import io.liaison.application.engine.Parts;
import io.liaison.application.port.outbound.GatewayProvider;
import io.liaison.application.port.outbound.GatewayProvider.Gateway;
import io.liaison.application.port.outbound.StorageProvider.Location;
import io.liaison.application.port.outbound.StorageProvider.Settings;
import io.liaison.application.port.outbound.StorageProvider.Storage;
import io.liaison.domain.authentication.Secret;
import io.liaison.domain.error.Expectation;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Invalid.InvalidArgument;
import io.liaison.domain.shared.AuthenticationKind;
import io.liaison.domain.shared.ConnectorKey;
import io.liaison.sandbox.imitation.ImitationServer;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Base64;

/** A database that is thrown away, and the way to providers, on which an engine of its own is built for each life. */
public record Theatre(Storage storage, Gateway gateway) implements AutoCloseable {
    private static final URI PUBLIC_URL = URI.create("http://localhost:8080");
    private static final Secret MASTER_KEY = new Secret(Base64.getEncoder().encodeToString(new byte[32]));
    private static final Secret ADMINISTRATOR_KEY = new Secret("the administrator of all lives");

    /** With the database in that folder. */
    public static Either<Failure, Theatre> in(Path folder) {
        var settings = new Settings(new Location.Embedded(folder.toString()), Option.some(MASTER_KEY));
        return Parts.gateway()
                .flatMap(found -> found.open(GatewayProvider.Settings.allowing("127.0.0.1")))
                .flatMap(gateway -> Parts.storage()
                        .flatMap(found -> found.open(settings))
                        .map(storage -> new Theatre(storage, gateway)));
    }

    /** The provider as its habits are, and a customer whose engine goes by the same clock. */
    public Either<Failure, Stage> stage(Life life) {
        var clock = new MovedClock();
        var server = started(clock);
        return customer(clock, life.keyAt(server.address().getPort()), life.kind())
                .map(customer -> new Stage(life, server, server.imitate(life.habits()), clock, customer))
                .flatMap(Stage::furnished)
                .peekLeft(failure -> server.close());
    }

    /** Any port is free enough. */
    private static ImitationServer started(InstantSource clock) {
        try {
            return ImitationServer.start(0, clock);
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
    }

    /** Somebody who goes by that clock; no two have a connector of the same key. */
    public Either<Failure, Customer> customer(InstantSource clock, String connector, AuthenticationKind kind) {
        return ConnectorKey.parse(connector)
                .<Failure>toEither(() -> new InvalidArgument("key", Expectation.CONNECTOR_KEY))
                .flatMap(key -> Groundwork.of(engine(clock), "lives", ADMINISTRATOR_KEY)
                        .map(ground -> new Customer(ground, key, kind)));
    }

    private Liaison engine(InstantSource clock) {
        return Liaison.builder()
                .storage(storage)
                .gateway(gateway)
                .clock(clock)
                .publicUrl(PUBLIC_URL)
                .events(Either::right);
    }

    @Override
    public void close() {
        var unused = storage.closing().close();
    }
}
