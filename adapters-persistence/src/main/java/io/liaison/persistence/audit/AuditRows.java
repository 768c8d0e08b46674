package io.liaison.persistence.audit;

import static io.liaison.persistence.schema.Tables.AUDIT_ENTRIES;

import io.liaison.domain.audit.AuditAction;
import io.liaison.domain.audit.AuditEntry;
import io.liaison.domain.audit.AuditEvent;
import io.liaison.domain.audit.AuditOutcome;
import io.liaison.domain.audit.AuditSubject;
import io.liaison.domain.audit.Deed;
import io.liaison.domain.audit.EntryHash;
import io.liaison.domain.audit.SubjectKind;
import io.liaison.domain.error.ErrorCode;
import io.liaison.domain.shared.FolderId;
import io.liaison.domain.shared.PrincipalId;
import io.liaison.domain.shared.TenantId;
import io.liaison.domain.shared.TraceId;
import io.vavr.collection.HashMap;
import io.vavr.control.Option;
import org.jooq.Record;

/**
 * Reads entries back. Whatever is in a column counts, since the hash tells whether it is what was written: what no program
 * could have written there, reads as something else.
 */
final class AuditRows {

    private AuditRows() {}

    static AuditEntry restore(Record row) {
        return new AuditEntry(
                row.get(AUDIT_ENTRIES.SEQUENCE),
                new AuditEvent(deed(row), row.get(AUDIT_ENTRIES.HAPPENED_AT), outcome(row)),
                EntryHash.parse(row.get(AUDIT_ENTRIES.HASH)).getOrElse(EntryHash.NONE));
    }

    private static Deed deed(Record row) {
        return new Deed(
                new TenantId(row.get(AUDIT_ENTRIES.TENANT_ID)),
                Option.of(row.get(AUDIT_ENTRIES.ACTOR_ID)).map(PrincipalId::new),
                Option.of(row.get(AUDIT_ENTRIES.TRACE_ID)).flatMap(TraceId::parse),
                AuditAction.parse(row.get(AUDIT_ENTRIES.ACTION)).getOrElse(AuditAction.UNKNOWN),
                subject(row),
                Option.of(row.get(AUDIT_ENTRIES.FOLDER_ID)).map(FolderId::new),
                HashMap.ofAll(row.get(AUDIT_ENTRIES.DETAILS).details()));
    }

    private static AuditSubject subject(Record row) {
        return new AuditSubject(
                SubjectKind.parse(row.get(AUDIT_ENTRIES.SUBJECT_KIND)).getOrElse(SubjectKind.UNKNOWN),
                row.get(AUDIT_ENTRIES.SUBJECT_ID),
                Option.of(row.get(AUDIT_ENTRIES.SUBJECT_NAME)));
    }

    private static AuditOutcome outcome(Record row) {
        return Option.of(row.get(AUDIT_ENTRIES.REFUSAL))
                .<AuditOutcome>map(number ->
                        new AuditOutcome.Refused(ErrorCode.byNumber(number).getOrElse(ErrorCode.UNKNOWN)))
                .getOrElse(AuditOutcome.Succeeded::new);
    }
}
