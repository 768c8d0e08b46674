package io.liaison.rest.connector;

import io.liaison.application.port.inbound.connector.ConfigureOAuthApp;
import io.liaison.application.port.inbound.connector.DefineConnector;
import io.liaison.application.port.inbound.connector.ListConnectors;
import io.liaison.domain.access.Actor;
import io.liaison.domain.authentication.Secret;
import io.liaison.domain.connector.Written;
import io.liaison.domain.connector.definition.ConnectorDraft;
import io.liaison.domain.shared.ConnectorKey;
import io.liaison.domain.shared.Version;
import io.liaison.rest.wire.Members;
import io.liaison.rest.wire.Query;
import io.vavr.collection.HashMap;
import io.vavr.control.Option;

/** What clients may say about connectors. */
final class ConnectorRequests {

    private ConnectorRequests() {}

    static ListConnectors.Query list(Actor actor, Query query) {
        var sorting = query.sorting(HashMap.of("name", "name"), "name");
        return new ListConnectors.Query(
                actor, query.text("q"), query.text("category"), sorting.descending(), query.page());
    }

    /** {@code key} stands in the address. */
    static DefineConnector.Command define(Actor actor, String key, Option<Version> read, Written.Members written) {
        return new DefineConnector.Command(
                actor, ConnectorDraft.written(written).at(key), read);
    }

    static ConfigureOAuthApp.Command configure(
            Actor actor, ConnectorKey connector, Option<Version> read, Members members) {
        return new ConfigureOAuthApp.Command(
                actor,
                connector,
                members.text("clientId"),
                members.text("clientSecret").map(Secret::new),
                members.texts("scopes"),
                read,
                members.unread());
    }
}
