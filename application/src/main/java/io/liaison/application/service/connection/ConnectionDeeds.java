package io.liaison.application.service.connection;

import io.liaison.application.port.Admitted;
import io.liaison.application.port.outbound.TokenGrants.Reading;
import io.liaison.domain.access.Actor;
import io.liaison.domain.audit.AuditAction;
import io.liaison.domain.audit.AuditSubject;
import io.liaison.domain.audit.Deed;
import io.liaison.domain.connection.Connection;
import io.liaison.domain.shared.ConnectionId;

/** How the audit tells of connections: with the names that they had, and where they were. */
public final class ConnectionDeeds {

    private ConnectionDeeds() {}

    public static Deed by(Actor actor, AuditAction action, ConnectionId id) {
        return Deed.by(actor, action, AuditSubject.connection(id));
    }

    static Deed about(Deed deed, Admitted<Reading> found) {
        var named = deed.to(deed.subject().named(found.subject().name().value()));
        return found.standing().place().folder().fold(() -> named, named::in);
    }

    static Deed about(Deed deed, Connection connection) {
        return deed.to(AuditSubject.connection(connection.id())
                        .named(connection.name().value()))
                .in(connection.placement().folder());
    }
}
