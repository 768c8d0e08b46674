package io.liaison.rest.connection;

import io.liaison.application.port.ConnectionFilter;
import io.liaison.application.port.ConnectionSort;
import io.liaison.application.port.inbound.connection.CreateConnection;
import io.liaison.application.port.inbound.connection.EditConnection;
import io.liaison.application.port.inbound.connection.ListConnections;
import io.liaison.application.port.inbound.connection.MoveConnection;
import io.liaison.application.port.inbound.connection.ReconnectConnection;
import io.liaison.domain.access.Actor;
import io.liaison.domain.connection.StatusName;
import io.liaison.domain.error.Expectation;
import io.liaison.domain.shared.AuthenticationKind;
import io.liaison.domain.shared.ConnectionId;
import io.liaison.domain.shared.ConnectorKey;
import io.liaison.domain.shared.FolderId;
import io.liaison.domain.shared.PrincipalId;
import io.liaison.domain.shared.Version;
import io.liaison.rest.wire.Members;
import io.liaison.rest.wire.Query;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.control.Option;

/** What clients may say about connections. */
final class ConnectionRequests {
    private static final Map<String, ConnectionSort> ORDERS = HashMap.of(
            "name", ConnectionSort.NAME,
            "connector", ConnectionSort.CONNECTOR,
            "createdAt", ConnectionSort.CREATED_AT,
            "updatedAt", ConnectionSort.UPDATED_AT);

    private ConnectionRequests() {}

    static CreateConnection.Command create(Actor actor, FolderId folder, Members members) {
        return new CreateConnection.Command(
                actor,
                folder,
                members.text("connector"),
                members.text("name"),
                members.text("authenticationType"),
                members.valuesByName("fields"),
                members.text("pollingFrequency"),
                members.unread());
    }

    static EditConnection.Command edit(Actor actor, ConnectionId id, Option<Version> read, Members members) {
        members.refuseChangeOf("connector", "account", "authenticationType", "folder", "owner", "status", "fields");
        return new EditConnection.Command(
                actor,
                id,
                members.text("name"),
                members.text("pollingFrequency"),
                members.flag("default"),
                read,
                members.unread());
    }

    static MoveConnection.Command move(Actor actor, ConnectionId id, Option<Version> read, Members members) {
        return new MoveConnection.Command(
                actor, id, members.identifier("folderId", FolderId::parse), read, members.unread());
    }

    static ReconnectConnection.Command reconnect(Actor actor, ConnectionId id, Members members) {
        return new ReconnectConnection.Command(
                actor, id, members.text("authenticationType"), members.valuesByName("fields"), members.unread());
    }

    static ListConnections.Query list(Actor actor, Option<FolderId> folder, Query query) {
        var sorting = query.sorting(ORDERS, ConnectionSort.NAME);
        return new ListConnections.Query(
                actor, folder, filter(query), sorting.by(), sorting.descending(), query.page());
    }

    private static ConnectionFilter filter(Query query) {
        return new ConnectionFilter(
                query.text("q"),
                query.one("connector", ConnectorKey::parse, Expectation.CONNECTOR_KEY),
                query.one("status", StatusName::parse, Expectation.STATUS),
                query.one("authenticationType", AuthenticationKind::parse, Expectation.AUTHENTICATION_TYPE),
                query.one("owner", PrincipalId::parse, Expectation.IDENTIFIER));
    }
}
