package io.liaison.domain.audit;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** A deed, when it was done and how it ended. The moment is exact to the microsecond, as stores keep it. */
public record AuditEvent(Deed deed, Instant at, AuditOutcome outcome) {

    public AuditEvent {
        at = at.truncatedTo(ChronoUnit.MICROS);
    }
}
