package io.liaison.application.service.connector;

import io.liaison.domain.access.Actor;
import io.liaison.domain.audit.AuditAction;
import io.liaison.domain.audit.AuditSubject;
import io.liaison.domain.audit.Deed;
import io.liaison.domain.connector.Connector;
import io.liaison.domain.shared.ConnectorKey;

/** How the audit tells of connectors. */
final class ConnectorDeeds {

    private ConnectorDeeds() {}

    static Deed by(Actor actor, AuditAction action, ConnectorKey key) {
        return Deed.by(actor, action, AuditSubject.connector(key));
    }

    static Deed about(Deed deed, Connector connector) {
        return deed.to(AuditSubject.connector(connector.key()).named(connector.name()));
    }
}
