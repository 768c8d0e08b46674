package io.liaison.application.usecase.failure;

import static io.liaison.application.fixture.Walk.FIRST_PAGE;
import static io.liaison.application.usecase.failure.Beginnings.PETSTORE;
import static io.liaison.application.usecase.failure.Beginnings.UNREAD;
import static io.liaison.application.usecase.failure.UsualRequest.to;

import io.liaison.application.fixture.Drafts;
import io.liaison.application.fixture.Workbench;
import io.liaison.application.port.Page;
import io.liaison.application.port.PageRequest;
import io.liaison.application.port.Stored;
import io.liaison.application.port.inbound.connector.ConfigureOAuthApp;
import io.liaison.application.port.inbound.connector.DefineConnector;
import io.liaison.application.port.inbound.connector.GetConnector;
import io.liaison.application.port.inbound.connector.InstallConnector;
import io.liaison.application.port.inbound.connector.ListConnectors;
import io.liaison.application.port.inbound.connector.RemoveConnector;
import io.liaison.domain.access.Actor;
import io.liaison.domain.authentication.Secret;
import io.liaison.domain.connector.Connector;
import io.liaison.domain.connector.OAuthApp;
import io.liaison.domain.connector.definition.ConnectorDraft;
import io.liaison.domain.error.Failure;
import io.liaison.domain.governance.ConnectorForm;
import io.liaison.domain.shared.ConnectorKey;
import io.liaison.domain.shared.Version;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;

/** Requests about connectors. */
final class ConnectorRequests {

    private ConnectorRequests() {}

    static Seq<UsualRequest> usual() {
        return List.of(
                to(DefineConnector.class, bench -> actor -> define(bench, actor, Drafts.of("zoo", "Zoo"), UNREAD)),
                to(InstallConnector.class, bench -> actor -> install(bench, actor, Drafts.of("zoo", "Zoo"))),
                to(RemoveConnector.class, bench -> actor -> remove(bench, actor, PETSTORE, UNREAD)),
                to(GetConnector.class, bench -> actor -> get(bench, actor)),
                to(ListConnectors.class, bench -> actor -> list(bench, actor, FIRST_PAGE)),
                to(
                        ConfigureOAuthApp.class,
                        bench -> actor -> configure(bench, actor, PETSTORE, "other-app", List.of("read"), UNREAD)));
    }

    static Either<Failure, Stored<ConnectorForm>> define(
            Workbench bench, Actor actor, ConnectorDraft draft, Option<Version> read) {
        return bench.liaison.connectors().defineConnector().define(new DefineConnector.Command(actor, draft, read));
    }

    static Either<Failure, Stored<Connector>> install(Workbench bench, Actor actor, ConnectorDraft draft) {
        return bench.liaison.connectors().installConnector().install(new InstallConnector.Command(actor, draft));
    }

    static Either<Failure, Connector> remove(Workbench bench, Actor actor, ConnectorKey key, Option<Version> read) {
        return bench.liaison.connectors().removeConnector().remove(new RemoveConnector.Command(actor, key, read));
    }

    static Either<Failure, Page<ConnectorForm>> list(Workbench bench, Actor actor, PageRequest page) {
        return bench.liaison
                .connectors()
                .listConnectors()
                .list(new ListConnectors.Query(actor, Option.none(), Option.none(), false, page));
    }

    static Either<Failure, Stored<OAuthApp>> configure(
            Workbench bench, Actor actor, ConnectorKey key, String client, Seq<String> scopes, Option<Version> read) {
        return bench.liaison
                .connectors()
                .configureOAuthApp()
                .configure(new ConfigureOAuthApp.Command(
                        actor, key, Option.some(client), Option.some(new Secret("s3cret")), scopes, read));
    }

    private static Either<Failure, ConnectorForm> get(Workbench bench, Actor actor) {
        return bench.liaison.connectors().getConnector().get(new GetConnector.Query(actor, PETSTORE));
    }
}
