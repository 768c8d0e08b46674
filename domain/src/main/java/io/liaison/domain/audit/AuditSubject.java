package io.liaison.domain.audit;

import io.liaison.domain.shared.ConnectionId;
import io.liaison.domain.shared.ConnectorKey;
import io.liaison.domain.shared.FolderId;
import io.liaison.domain.shared.PrincipalId;
import io.liaison.domain.shared.TenantId;
import io.vavr.control.Option;

/** What something was done to. The name is the one that it had then: it may have another by now, or be gone. */
public record AuditSubject(SubjectKind kind, String id, Option<String> name) {

    /** Reads a kind and an id with a colon between them. */
    public static Option<AuditSubject> parse(String raw) {
        var colon = raw.indexOf(':');
        return SubjectKind.parse(raw.substring(0, Math.max(colon, 0))).map(kind -> of(kind, raw.substring(colon + 1)));
    }

    public static AuditSubject tenant(TenantId id) {
        return of(SubjectKind.TENANT, id.toString());
    }

    public static AuditSubject folder(FolderId id) {
        return of(SubjectKind.FOLDER, id.toString());
    }

    public static AuditSubject connection(ConnectionId id) {
        return of(SubjectKind.CONNECTION, id.toString());
    }

    public static AuditSubject connector(ConnectorKey key) {
        return of(SubjectKind.CONNECTOR, key.value());
    }

    public static AuditSubject principal(PrincipalId id) {
        return of(SubjectKind.PRINCIPAL, id.toString());
    }

    /** A role has no id beside its name. */
    public static AuditSubject role(String name) {
        return of(SubjectKind.ROLE, name);
    }

    public AuditSubject named(String itsName) {
        return new AuditSubject(kind, id, Option.some(itsName));
    }

    private static AuditSubject of(SubjectKind kind, String id) {
        return new AuditSubject(kind, id, Option.none());
    }
}
