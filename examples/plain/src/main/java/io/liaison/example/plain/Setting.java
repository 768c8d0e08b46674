package io.liaison.example.plain;

import io.liaison.application.engine.Liaison;
import io.liaison.application.port.inbound.access.OpenTenant;
import io.liaison.application.port.inbound.connection.CreateConnection;
import io.liaison.application.port.inbound.connector.InstallConnector;
import io.liaison.application.port.inbound.folder.OpenWorkspace;
import io.liaison.domain.access.Actor;
import io.liaison.domain.authentication.FieldValue;
import io.liaison.domain.authentication.Secret;
import io.liaison.domain.connector.ConnectorDraft;
import io.liaison.domain.error.Failure;
import io.liaison.domain.shared.ConnectionId;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.net.URI;

/** What is entered once: a tenant, the connector of a provider, and a connection by the credentials of a machine. */
record Setting(Liaison liaison, URI provider) {
    private static final Map<String, FieldValue> MACHINE = LinkedHashMap.of(
            "clientId", new FieldValue.Text("liaison-machine"),
            "clientSecret", new FieldValue.Text("liaison-machine-secret"));

    Either<Failure, ConnectionId> connection(Secret key) {
        var tenant = new OpenTenant.Command("shop", Option.some(key));
        return liaison.access().openTenant().open(tenant).flatMap(opened -> connection(opened.administrator()));
    }

    private Either<Failure, ConnectionId> connection(Actor actor) {
        var installation = new InstallConnector.Command(actor, connector());
        return liaison.connectors()
                .installConnector()
                .install(installation)
                .flatMap(installed -> liaison.folders().openWorkspace().open(new OpenWorkspace.Command(actor)))
                .flatMap(folder -> liaison.connections()
                        .createConnection()
                        .create(new CreateConnection.Command(
                                actor,
                                folder.subject().subject().id(),
                                Option.some("desk"),
                                Option.none(),
                                Option.some("oauth2_client_credentials"),
                                MACHINE,
                                Option.none())))
                .map(created -> created.connection().subject().connection().id());
    }

    private ConnectorDraft connector() {
        var scopes = List.of("tickets.read");
        var machine = new ConnectorDraft.Offer(
                Option.some("oauth2_client_credentials"),
                Option.none(),
                List.empty(),
                Option.none(),
                Option.none(),
                Option.none(),
                Option.none(),
                Option.none(),
                Option.none(),
                Option.none(),
                Option.some(new ConnectorDraft.OfferScopes(scopes, scopes, Option.none(), Option.none())),
                Option.none(),
                Option.none(),
                LinkedHashMap.empty(),
                Option.none(),
                ConnectorDraft.Assertion.UNWRITTEN,
                Option.none());
        var address = Option.some(provider.toString());
        return new ConnectorDraft(
                Option.some("desk"),
                Option.some("Desk"),
                Option.none(),
                List.empty(),
                address,
                address,
                List.empty(),
                List.of(machine),
                Option.none(),
                List.empty());
    }
}
