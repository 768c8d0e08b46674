package io.liaison.rest.launch;

import io.liaison.application.port.inbound.connector.ConfigureOAuthApp;
import io.liaison.application.port.inbound.connector.DefineConnector;
import io.liaison.domain.authentication.Secret;
import io.liaison.domain.error.Expectation;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Invalid.InvalidArgument;
import io.liaison.sandbox.Sandbox;
import io.liaison.sandbox.SandboxSettings;
import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.io.IOException;

/** The authorization server to try Liaison with, and the connector that leads to it. */
final class SandboxCompanion {
    private final Sandbox sandbox;

    private SandboxCompanion(Sandbox sandbox) {
        this.sandbox = sandbox;
    }

    static Either<Failure, SandboxCompanion> start(Settings settings) {
        try {
            return Either.right(new SandboxCompanion(Sandbox.start(SandboxSettings.onPort(settings.sandboxPort()))));
        } catch (IOException taken) {
            return Either.left(new InvalidArgument(
                    SettingName.LIAISON_SANDBOX_PORT + " " + settings.sandboxPort(), Expectation.FREE_PORT));
        }
    }

    /** Lets connectors call the sandbox although it is on this machine and speaks plain HTTP. */
    Settings admittedBy(Settings settings) {
        return settings.allowing("127.0.0.1:" + sandbox.port());
    }

    String url() {
        return sandbox.issuer().toString();
    }

    /** Registers the connector and the tenant's app for it, as an administrator would. */
    Either<Failure, Opened> introduce(Opened opened) {
        var connectors = opened.liaison().connectors();
        var draft = SandboxConnector.at(url());
        return connectors
                .defineConnector()
                .define(new DefineConnector.Command(opened.administrator(), draft))
                .flatMap(connector -> connectors
                        .configureOAuthApp()
                        .configure(new ConfigureOAuthApp.Command(
                                opened.administrator(),
                                connector.key(),
                                Option.some("liaison-demo"),
                                Option.some(new Secret("liaison-demo-secret")),
                                List.empty())))
                .map(app -> opened);
    }

    void close() {
        sandbox.close();
    }
}
