package io.liaison.persistence.audit;

import static io.liaison.domain.fixture.Known.NOON;
import static io.liaison.domain.fixture.Known.uuid;

import io.liaison.application.fixture.Premises;
import io.liaison.domain.audit.AuditAction;
import io.liaison.domain.audit.AuditEvent;
import io.liaison.domain.audit.AuditSubject;
import io.liaison.domain.audit.Deed;
import io.liaison.domain.shared.ConnectionId;

/** Tokens that the administrator reads, one a second. */
final class Events {

    private Events() {}

    static AuditEvent reading(long number) {
        return Deed.by(
                        Premises.ADMINISTRATOR,
                        AuditAction.TOKEN_READ,
                        AuditSubject.connection(new ConnectionId(uuid(50))))
                .with("number", Long.toString(number))
                .done(NOON.plusSeconds(number));
    }
}
