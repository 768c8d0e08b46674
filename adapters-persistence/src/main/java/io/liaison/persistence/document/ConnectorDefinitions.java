package io.liaison.persistence.document;

import io.liaison.domain.connector.Connector;
import io.liaison.domain.connector.ConnectorSource;
import io.liaison.domain.connector.Written;
import io.liaison.domain.connector.definition.ConnectorDraft;
import io.liaison.domain.shared.Version;

/** Definitions of connectors, to documents and back: as they were written, and read again by who knows what they mean. */
public final class ConnectorDefinitions {

    private ConnectorDefinitions() {}

    public static DefinitionDocument document(Connector connector) {
        return new DefinitionDocument(WrittenTrees.json(connector.written()));
    }

    /** What was let in once is let in for good; so a definition that cannot be read is a bug of ours. */
    public static Connector restore(String source, DefinitionDocument definition, long version) {
        return WrittenTrees.written(definition.written())
                .filter(Written.Members.class::isInstance)
                .map(written -> ConnectorDraft.written((Written.Members) written))
                .flatMap(draft -> draft.check(ConnectorSource.valueOf(source), pattern -> true)
                        .toOption())
                .map(connector -> connector.at(new Version(version)))
                .getOrElse(() -> unreadable(definition));
    }

    private static Connector unreadable(DefinitionDocument definition) {
        throw new IllegalStateException("a stored definition of a connector cannot be read: "
                + definition.written().path("key"));
    }
}
