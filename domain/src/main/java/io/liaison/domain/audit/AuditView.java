package io.liaison.domain.audit;

import io.vavr.control.Option;

/** An entry as people read it: with what its actor is called today, unless that is gone. */
public record AuditView(AuditEntry entry, Option<String> actorName) {}
