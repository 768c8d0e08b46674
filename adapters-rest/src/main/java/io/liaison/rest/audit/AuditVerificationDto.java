package io.liaison.rest.audit;

import org.jspecify.annotations.Nullable;

/**
 * Whether the audit is intact: if not, {@code brokenAt} is the first entry that was changed or is missing. {@code end} says
 * how far it is as it was written; noted elsewhere, it lets a later verification find out whoever writes everything anew.
 */
public record AuditVerificationDto(
        boolean intact, long entries, String end, @Nullable Long brokenAt) {}
