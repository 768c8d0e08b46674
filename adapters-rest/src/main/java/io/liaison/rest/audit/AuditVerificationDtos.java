package io.liaison.rest.audit;

import io.liaison.domain.audit.ChainCheck;

/** Verifications of the audit as clients read them. */
final class AuditVerificationDtos {
    private AuditVerificationDtos() {}

    static AuditVerificationDto of(ChainCheck check) {
        return new AuditVerificationDto(
                check.brokenAt().isEmpty(),
                check.reached().sequence(),
                check.reached().toString(),
                check.brokenAt().getOrNull());
    }
}
