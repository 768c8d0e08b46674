package io.liaison.domain.audit;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** A deed, when it was done and how it ended. The moment is exact to the microsecond, as stores keep it. */
public record AuditEvent(Deed deed, Instant at, AuditOutcome outcome) {

    public AuditEvent {
        at = at.truncatedTo(ChronoUnit.MICROS);
    }

    /** Whether it is at the same time the last use of a connection: its credential was handed out, or sent along. */
    public boolean isUseOfConnection() {
        return switch (outcome) {
            case AuditOutcome.Succeeded succeeded ->
                deed.action() == AuditAction.TOKEN_READ || deed.action() == AuditAction.CONNECTION_REQUEST;
            case AuditOutcome.Refused refused -> false;
        };
    }
}
