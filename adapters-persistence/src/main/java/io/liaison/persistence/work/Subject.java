package io.liaison.persistence.work;

import io.liaison.domain.shared.ConnectionId;
import io.liaison.domain.shared.ConnectorKey;
import io.liaison.domain.shared.FolderId;
import io.liaison.domain.shared.PrincipalId;

/** What a statement speaks of, so that the refusal of a constraint can name it. Empty where the statement has none. */
public record Subject(String name, String folder, String connector, String connection, String principal, String email) {
    public static final Subject NONE = new Subject("", "", "", "", "", "");

    public static Subject of(ConnectionId connection) {
        return new Subject("", "", "", connection.toString(), "", "");
    }

    public Subject named(String value) {
        return new Subject(value, folder, connector, connection, principal, email);
    }

    public Subject in(FolderId value) {
        return new Subject(name, value.toString(), connector, connection, principal, email);
    }

    public Subject madeWith(ConnectorKey value) {
        return new Subject(name, folder, value.value(), connection, principal, email);
    }

    /** Whoever owns or holds it. */
    public Subject belongingTo(PrincipalId value) {
        return new Subject(name, folder, connector, connection, value.toString(), email);
    }

    public Subject reachedAt(String value) {
        return new Subject(name, folder, connector, connection, principal, value);
    }
}
