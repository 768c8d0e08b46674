package io.liaison.rest.console.connector;

import io.liaison.application.port.ConnectionFilter;
import io.liaison.application.port.ConnectionSort;
import io.liaison.application.port.PageRequest;
import io.liaison.application.port.inbound.connection.ListConnections;
import io.liaison.domain.shared.ConnectorKey;
import io.liaison.rest.console.frame.ConsoleAddress;
import io.liaison.rest.console.frame.Visitor;
import io.liaison.rest.page.Fact;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** The connections that were made with a connector, as far as they may be seen, and where all of them are. */
public final class Dependents {
    private static final PageRequest FIRST = new PageRequest(5, Option.none());
    private final ListConnections listConnections;
    private final ConsoleAddress address;

    public Dependents(ListConnections listConnections, ConsoleAddress address) {
        this.listConnections = listConnections;
        this.address = address;
    }

    Seq<Fact> of(ConnectorKey connector, Visitor visitor) {
        var labels = ConnectorWords.in(visitor.exchange().language());
        var filter = new ConnectionFilter(
                Option.none(), Option.some(connector), Option.none(), Option.none(), Option.none());
        return listConnections
                .list(new ListConnections.Query(
                        visitor.actor(), Option.none(), filter, ConnectionSort.NAME, false, FIRST))
                .fold(
                        unseen -> List.empty(),
                        page -> page.items()
                                .map(permitted -> permitted.subject())
                                .map(view -> new Fact(
                                        view.folderPath().value(),
                                        view.connection().name().value(),
                                        address.connection(view.connection().id())
                                                .toString()))
                                .appendAll(page.next()
                                        .map(more -> new Fact(
                                                labels.get("dependents.more"),
                                                labels.get("dependents.all"),
                                                address.home() + "?connector=" + connector.value()))));
    }
}
