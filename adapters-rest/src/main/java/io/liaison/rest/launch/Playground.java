package io.liaison.rest.launch;

import io.liaison.application.engine.ConnectorPorts;
import io.liaison.application.port.Stored;
import io.liaison.application.port.inbound.connector.ConfigureOAuthApp;
import io.liaison.application.port.inbound.connector.InstallConnector;
import io.liaison.domain.access.Actor;
import io.liaison.domain.authentication.Secret;
import io.liaison.domain.connector.OAuthApp;
import io.liaison.domain.connector.definition.ConnectorDraft;
import io.liaison.domain.error.Expectation;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Invalid.InvalidArgument;
import io.liaison.rest.wire.Body;
import io.liaison.sandbox.Sandbox;
import io.liaison.sandbox.SandboxSettings;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The sandbox beside the server, entered as a connector that comes with the product. */
record Playground(URI issuer) {
    private static final String KEY = "sandbox";
    private static final String CLIENT = "liaison-demo";
    private static final Secret SECRET = new Secret("liaison-demo-secret");

    /** The sandbox ends with the process: nothing that it knows outlives it. */
    static Either<Failure, Playground> open(int port) {
        try {
            return Either.right(
                    new Playground(Sandbox.start(SandboxSettings.onPort(port)).issuer()));
        } catch (IOException taken) {
            return Either.left(
                    new InvalidArgument(Setting.SANDBOX_PORT.variable() + " " + port, Expectation.FREE_PORT));
        }
    }

    /** What the gateway has to be allowed to call. */
    String host() {
        return issuer.getAuthority();
    }

    /** Installs the connector and enters the app with which its authorization-code connections are made. */
    Either<Failure, Stored<OAuthApp>> enter(ConnectorPorts connectors, Actor administrator) {
        return draft().flatMap(draft ->
                        connectors.installConnector().install(new InstallConnector.Command(administrator, draft)))
                .flatMap(installed -> connectors
                        .configureOAuthApp()
                        .configure(new ConfigureOAuthApp.Command(
                                administrator,
                                installed.subject().key(),
                                Option.some(CLIENT),
                                Option.some(SECRET),
                                List.empty(),
                                Option.none())));
    }

    Seq<String> lines() {
        return List.of(
                "Sandbox: the connector “" + KEY + "” leads to " + issuer + ", where nothing is real.",
                "README.md walks through a connection's whole life with it.");
    }

    private Either<Failure, ConnectorDraft> draft() {
        return Body.ofYaml(definition().getBytes(StandardCharsets.UTF_8))
                .written()
                .map(written -> ConnectorDraft.written(written).at(KEY));
    }

    private String definition() {
        try (var text = Objects.requireNonNull(Playground.class.getResourceAsStream("sandbox.yaml"))) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8).replace("ISSUER", issuer.toString());
        } catch (IOException unreadable) {
            throw new IllegalStateException("packaged without sandbox.yaml", unreadable);
        }
    }
}
