package io.liaison.rest.console.connecting;

import io.liaison.application.port.inbound.connection.GetConnection;
import io.liaison.application.port.inbound.connector.GetConnector;
import io.liaison.domain.connection.Connection;
import io.liaison.domain.connector.AuthenticationOffer;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Forbidden.ConnectorNotAllowed;
import io.liaison.domain.governance.ConnectorForm;
import io.liaison.domain.shared.AuthenticationKind;
import io.liaison.domain.shared.ConnectorKey;
import io.liaison.rest.console.folder.FirstFolder;
import io.liaison.rest.console.folder.FirstFolders;
import io.liaison.rest.console.folder.FolderChoices;
import io.liaison.rest.console.frame.Choice;
import io.liaison.rest.console.frame.Form;
import io.liaison.rest.console.frame.Visitor;
import io.liaison.rest.wire.PathIds;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;

/** Finds out what somebody has to fill in. */
public final class ConnectForms {
    private final GetConnector getConnector;
    private final GetConnection getConnection;
    private final FolderChoices folders;
    private final FirstFolders firsts;

    public ConnectForms(
            GetConnector getConnector, GetConnection getConnection, FolderChoices folders, FirstFolders firsts) {
        this.getConnector = getConnector;
        this.getConnection = getConnection;
        this.folders = folders;
        this.firsts = firsts;
    }

    /** To connect with a connector, in the way that is asked for. */
    Either<Failure, ConnectForm> toConnect(String connector, Form asked, Visitor visitor) {
        var folder = FolderChoices.chosen(asked);
        return PathIds.connector(connector)
                .flatMap(key -> connector(key, visitor))
                .flatMap(form -> offer(form, asked)
                        .flatMap(offer -> folders.forNew(visitor, folder)
                                .map(choices -> new ConnectForm(form, offer, choices, first(form, choices, visitor)))));
    }

    private Option<FirstFolder> first(ConnectorForm form, Seq<Choice> folders, Visitor visitor) {
        var connector = form.governed().connector().key();
        return Option.when(folders.isEmpty(), () -> firsts.of(visitor, Option.some(connector)));
    }

    /** To give a connection fresh details. */
    Either<Failure, ReconnectForm> toReconnect(String connection, Visitor visitor) {
        return PathIds.connection(connection)
                .flatMap(id -> getConnection.get(new GetConnection.Query(visitor.actor(), id)))
                .map(view -> view.subject().connection())
                .flatMap(known -> connector(known.placement().connector(), visitor)
                        .flatMap(form -> offer(form, known).map(offer -> new ReconnectForm(known, form, offer))));
    }

    private Either<Failure, ConnectorForm> connector(ConnectorKey key, Visitor visitor) {
        return getConnector.get(new GetConnector.Query(visitor.actor(), key));
    }

    /** The first of those that are left, where none is chosen. */
    private static Either<Failure, AuthenticationOffer> offer(ConnectorForm form, Form asked) {
        return form.governed()
                .unlessDenied()
                .map(allowed -> allowed.offers())
                .flatMap(left -> asked.text("type")
                        .flatMap(AuthenticationKind::parse)
                        .flatMap(kind -> left.find(offer -> offer.kind() == kind))
                        .orElse(left.headOption())
                        .toEither(() -> new ConnectorNotAllowed(
                                form.governed().connector().key())));
    }

    private static Either<Failure, AuthenticationOffer> offer(ConnectorForm form, Connection connection) {
        return form.governed().connector().offer(connection.details().how().kind());
    }
}
