package io.liaison.rest.console.connector;

import io.liaison.application.port.inbound.connector.DefineConnector;
import io.liaison.application.port.inbound.connector.GetConnector;
import io.liaison.domain.connector.Connector;
import io.liaison.domain.connector.definition.ConnectorDraft;
import io.liaison.domain.error.Failure;
import io.liaison.domain.shared.ConnectorKey;
import io.liaison.domain.shared.Version;
import io.liaison.rest.console.frame.Visitor;
import io.liaison.rest.wire.PathIds;
import io.vavr.control.Either;
import io.vavr.control.Option;

/** Takes definitions, and finds those that there are. */
public final class Definitions {
    private final GetConnector getConnector;
    private final DefineConnector defineConnector;

    public Definitions(GetConnector getConnector, DefineConnector defineConnector) {
        this.getConnector = getConnector;
        this.defineConnector = defineConnector;
    }

    Either<Failure, Connector> connector(String key, Visitor visitor) {
        return PathIds.connector(key).flatMap(known -> connector(known, visitor));
    }

    /** The key of the connector in whose place a new definition would be put, if there is one. */
    Option<ConnectorKey> replaced(DefinitionText text, Visitor visitor) {
        return text.key()
                .flatMap(key -> connector(key, visitor)
                        .flatMap(Connector::unlessBuiltIn)
                        .map(Connector::key)
                        .toOption());
    }

    Either<Failure, Connector> add(DefinitionText text, Visitor visitor) {
        return text.read().map(ConnectorDraft::written).flatMap(draft -> define(draft, Option.none(), visitor));
    }

    Either<Failure, Connector> change(ConnectorKey key, DefinitionText text, Option<Version> read, Visitor visitor) {
        return text.read()
                .map(written -> ConnectorDraft.written(written).at(key.value()))
                .flatMap(draft -> define(draft, read, visitor));
    }

    private Either<Failure, Connector> define(ConnectorDraft draft, Option<Version> read, Visitor visitor) {
        return defineConnector
                .define(new DefineConnector.Command(visitor.actor(), draft, read))
                .map(stored -> stored.subject().governed().connector());
    }

    private Either<Failure, Connector> connector(ConnectorKey key, Visitor visitor) {
        return getConnector
                .get(new GetConnector.Query(visitor.actor(), key))
                .map(form -> form.governed().connector());
    }
}
