package io.liaison.torture.stage;

import io.liaison.application.port.Connecting;
import io.liaison.application.port.Connecting.ConsentNeeded;
import io.liaison.application.port.inbound.authorization.CompleteAuthorization;
import io.liaison.application.port.inbound.authorization.StartAuthorization;
import io.liaison.application.port.inbound.connection.CreateConnection;
import io.liaison.application.port.inbound.connection.GetToken;
import io.liaison.application.port.inbound.connector.ConfigureOAuthApp;
import io.liaison.application.port.inbound.connector.InstallConnector;
import io.liaison.application.port.inbound.folder.CreateFolder;
import io.liaison.domain.authentication.Secret;
import io.liaison.domain.error.Failure;
import io.liaison.domain.shared.ConnectorKey;
import io.liaison.domain.shared.FolderId;
import io.liaison.sandbox.grants.Fingerprint;
import io.liaison.torture.engine.Embedded;
import io.liaison.torture.evidence.Subject;
import io.vavr.collection.HashMap;
import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.net.URI;
import java.util.UUID;

/** An engine that nobody strikes: it makes the connections, as a person with a browser would. */
record Home(Embedded engine, FolderId folder, Counterpart counterpart) {

    static Home furnished(Embedded engine, Counterpart counterpart) {
        var connectors = engine.liaison().connectors();
        return connectors
                .installConnector()
                .install(new InstallConnector.Command(engine.administrator(), counterpart.connector()))
                .flatMap(installed -> connectors
                        .configureOAuthApp()
                        .configure(new ConfigureOAuthApp.Command(
                                engine.administrator(),
                                new ConnectorKey(Counterpart.KEY),
                                Option.some(counterpart.clientId()),
                                Option.some(counterpart.clientSecret()),
                                List.empty(),
                                Option.none())))
                .flatMap(configured -> engine.liaison()
                        .folders()
                        .createFolder()
                        .create(new CreateFolder.Command(
                                engine.administrator(), Option.some("Torture"), Option.none(), Option.none())))
                .map(made -> new Home(engine, made.subject().id(), counterpart))
                .getOrElseThrow(failure -> new IllegalStateException(failure.toString()));
    }

    boolean hasDatabase() {
        return engine.storage().health().ping().isRight();
    }

    /** One more connection; a failure when a blow came in between. */
    Either<Failure, Subject> connect() {
        return engine.liaison()
                .connections()
                .createConnection()
                .create(new CreateConnection.Command(
                        engine.administrator(),
                        folder,
                        Option.some(Counterpart.KEY),
                        Option.some(UUID.randomUUID().toString()),
                        Option.some("oauth2_authorization_code"),
                        HashMap.empty(),
                        Option.none()))
                .flatMap(this::consented);
    }

    private Either<Failure, Subject> consented(Connecting connecting) {
        var authorizations = engine.liaison().authorizations();
        var path = ((ConsentNeeded) connecting).authorizationUrl().getPath();
        var ticket = new Secret(path.substring(path.lastIndexOf('/') + 1));
        return authorizations
                .startAuthorization()
                .start(new StartAuthorization.Command(ticket))
                .flatMap(departure -> authorizations
                        .completeAuthorization()
                        .complete(back(counterpart.consent().apply(departure.consentUrl()), departure.state())))
                .flatMap(connected -> engine.liaison()
                        .connections()
                        .getToken()
                        .token(new GetToken.Query(
                                engine.administrator(), connected.connection().id()))
                        .map(token -> new Subject(
                                connected.connection().id().toString(),
                                Fingerprint.of(token.access().value().reveal()))));
    }

    private static CompleteAuthorization.Command back(URI redirect, Secret browserState) {
        var query = Query.of(redirect);
        return new CompleteAuthorization.Command(
                query.get("state").map(Secret::new),
                Option.some(browserState),
                query.get("code").map(Secret::new),
                query.get("iss"),
                Option.none(),
                Option.none());
    }
}
