package io.liaison.rest.console.connector;

import io.liaison.domain.connector.Connector;
import io.liaison.domain.error.Conflict.StaleVersion;
import io.liaison.domain.error.Failure;
import io.liaison.domain.shared.ConnectorKey;
import io.liaison.rest.console.frame.ConsoleAddress;
import io.liaison.rest.console.frame.Frame;
import io.liaison.rest.console.frame.Visitor;
import io.liaison.rest.wire.VersionTag;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** Lays out definitions of connectors: nothing of what was typed is lost, whatever is wrong with it. */
public final class DefinePages {
    private final Dependents dependents;
    private final ConsoleAddress address;

    public DefinePages(Dependents dependents, ConsoleAddress address) {
        this.dependents = dependents;
        this.address = address;
    }

    DefinePage toAdd(Frame frame, DefinitionText text, Option<Failure> failure, Visitor visitor) {
        return toAdd(frame, text, faults(text, failure, visitor), Option.none(), visitor);
    }

    /** There is one of that key already: whoever goes on replaces it. */
    DefinePage toReplace(Frame frame, DefinitionText text, ConnectorKey key, Visitor visitor) {
        return toAdd(frame, text, List.empty(), Option.some(key), visitor);
    }

    private DefinePage toAdd(
            Frame frame,
            DefinitionText text,
            Seq<DefinePage.Fault> faults,
            Option<ConnectorKey> replaced,
            Visitor visitor) {
        var labels = ConnectorWords.in(visitor.exchange().language());
        return new DefinePage(
                frame,
                labels,
                labels.get("new"),
                address.page("connectors/new").toString(),
                address.catalogue(Option.none()).toString(),
                text.text(),
                faults.asJava(),
                replaced.map(ConnectorKey::value).getOrNull(),
                null,
                replaced.toList().flatMap(key -> dependents.of(key, visitor)).asJava(),
                null,
                null);
    }

    DefinePage toEdit(Frame frame, Connector connector, DefinitionText text, Option<Failure> failure, Visitor visitor) {
        var labels = ConnectorWords.in(visitor.exchange().language());
        return new DefinePage(
                frame,
                labels,
                connector.name(),
                address.connector(connector.key(), "edit").toString(),
                address.catalogue(Option.none()).toString(),
                text.text(),
                faults(text, failure, visitor).asJava(),
                null,
                failure.exists(StaleVersion.class::isInstance)
                        ? DefinitionText.of(connector).text()
                        : null,
                dependents.of(connector.key(), visitor).asJava(),
                address.connector(connector.key(), "remove").toString(),
                VersionTag.of(connector.version()));
    }

    private static Seq<DefinePage.Fault> faults(DefinitionText text, Option<Failure> failure, Visitor visitor) {
        return failure.toList()
                .flatMap(why -> new DefinitionFaults(text, visitor.exchange().language()).of(why));
    }
}
