package io.liaison.application.service.reference;

import io.liaison.application.service.connection.ConnectionDeeds;
import io.liaison.domain.access.Actor;
import io.liaison.domain.audit.AuditAction;
import io.liaison.domain.audit.Deed;
import io.liaison.domain.shared.ConnectionId;
import io.liaison.domain.shared.ReferenceKind;

/** How the audit tells of references: as something done to the connection. */
final class ReferenceDeeds {

    private ReferenceDeeds() {}

    static Deed by(Actor actor, AuditAction action, ConnectionId connection, ReferenceKind kind, String key) {
        return ConnectionDeeds.by(actor, action, connection)
                .with("kind", kind.key())
                .with("key", key);
    }
}
