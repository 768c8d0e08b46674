package io.liaison.persistence.work;

import io.liaison.domain.shared.ConnectionId;
import io.liaison.domain.shared.ConnectorKey;
import io.liaison.domain.shared.FolderId;

/** What a statement speaks of, so that the refusal of a constraint can name it. Empty where the statement has none. */
public record Subject(String name, String folder, String connector, String connection) {
    public static final Subject NONE = new Subject("", "", "", "");

    public static Subject of(ConnectionId connection) {
        return new Subject("", "", "", connection.toString());
    }

    public Subject named(String value) {
        return new Subject(value, folder, connector, connection);
    }

    public Subject in(FolderId value) {
        return new Subject(name, value.toString(), connector, connection);
    }

    public Subject madeWith(ConnectorKey value) {
        return new Subject(name, folder, value.value(), connection);
    }
}
