package io.liaison.domain.audit;

import io.liaison.domain.error.ErrorCode;

/** How something ended that somebody wanted to do. */
public sealed interface AuditOutcome {

    /** It was done. */
    record Succeeded() implements AuditOutcome {}

    /** It was not done, and this is why. */
    record Refused(ErrorCode code) implements AuditOutcome {}
}
