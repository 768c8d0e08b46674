package io.liaison.persistence.audit;

import io.liaison.domain.audit.AuditAction;
import io.liaison.domain.audit.AuditEntry;
import io.liaison.domain.audit.AuditOutcome;
import io.liaison.domain.audit.SubjectKind;
import io.liaison.domain.shared.FolderId;
import io.liaison.domain.shared.PrincipalId;
import io.liaison.domain.shared.TraceId;
import io.liaison.persistence.document.DeedDocument;
import io.liaison.persistence.document.RowMapping;
import io.liaison.persistence.schema.tables.records.AuditEntryRow;
import io.vavr.collection.Map;
import io.vavr.control.Option;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** Outward only: rows come back through {@link AuditRows}. */
@Mapper(config = RowMapping.class)
interface AuditEntryRowMapper {

    @Mapping(target = "tenantId", source = "event.deed.tenant.value")
    @Mapping(target = "happenedAt", source = "event.at")
    @Mapping(target = "actorId", source = "event.deed.actor")
    @Mapping(target = "traceId", source = "event.deed.trace")
    @Mapping(target = "action", source = "event.deed.action")
    @Mapping(target = "subjectKind", source = "event.deed.subject.kind")
    @Mapping(target = "subjectId", source = "event.deed.subject.id")
    @Mapping(target = "subjectName", source = "event.deed.subject.name")
    @Mapping(target = "folderId", source = "event.deed.folder")
    @Mapping(target = "refusal", source = "event.outcome")
    @Mapping(target = "details", source = "event.deed.details")
    @Mapping(target = "hash", source = "hash.hex")
    AuditEntryRow toRow(AuditEntry entry);

    default String key(AuditAction action) {
        return action.key();
    }

    default String key(SubjectKind kind) {
        return kind.key();
    }

    default @Nullable UUID actor(Option<PrincipalId> actor) {
        return actor.map(PrincipalId::value).getOrNull();
    }

    default @Nullable UUID folder(Option<FolderId> folder) {
        return folder.map(FolderId::value).getOrNull();
    }

    default @Nullable String trace(Option<TraceId> trace) {
        return trace.map(TraceId::value).getOrNull();
    }

    default @Nullable String name(Option<String> name) {
        return name.getOrNull();
    }

    default @Nullable Integer refusal(AuditOutcome outcome) {
        return switch (outcome) {
            case AuditOutcome.Succeeded succeeded -> null;
            case AuditOutcome.Refused refused -> refused.code().number();
        };
    }

    default DeedDocument document(Map<String, String> details) {
        return new DeedDocument(details.toJavaMap());
    }
}
