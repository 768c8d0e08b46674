package io.liaison.domain.audit;

import io.liaison.domain.access.Actor;
import io.liaison.domain.error.ErrorCatalogue;
import io.liaison.domain.error.Failure;
import io.liaison.domain.shared.FolderId;
import io.liaison.domain.shared.PlainText;
import io.liaison.domain.shared.PrincipalId;
import io.liaison.domain.shared.TenantId;
import io.liaison.domain.shared.TraceId;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.time.Instant;

/**
 * Something that somebody does, or wants to do. Without an actor it was the engine's own doing, as when a provider refuses
 * a credential.
 *
 * @param details what else is worth knowing, such as the new name; never a secret
 */
public record Deed(
        TenantId tenant,
        Option<PrincipalId> actor,
        Option<TraceId> trace,
        AuditAction action,
        AuditSubject subject,
        Option<FolderId> folder,
        Map<String, String> details) {
    private static final int MOST = 1_000;

    public static Deed by(Actor actor, AuditAction action, AuditSubject subject) {
        return new Deed(
                actor.tenant(),
                Option.some(actor.principal()),
                actor.trace(),
                action,
                subject,
                Option.none(),
                LinkedHashMap.empty());
    }

    /** What the engine does by itself. */
    public static Deed ofEngine(TenantId tenant, AuditAction action, AuditSubject subject) {
        return new Deed(tenant, Option.none(), Option.none(), action, subject, Option.none(), LinkedHashMap.empty());
    }

    /** The same, now that more is known of what it is done to. */
    public Deed to(AuditSubject better) {
        return new Deed(tenant, actor, trace, action, better, folder, details);
    }

    /** The folder in which it happens: where a moved thing arrives, and where a deleted one was. */
    public Deed in(FolderId place) {
        return new Deed(tenant, actor, trace, action, subject, Option.some(place), details);
    }

    /** Values may be what somebody has sent: what cannot be read or is endless is not kept as it was. */
    public Deed with(String detail, String value) {
        return new Deed(
                tenant, actor, trace, action, subject, folder, details.put(detail, PlainText.legible(value, MOST)));
    }

    /** Several values, in the order of their spelling, so that the same set always reads the same. */
    public Deed with(String detail, Set<?> values) {
        return with(detail, values.toList().map(Object::toString).sorted().mkString(" "));
    }

    public AuditEvent done(Instant at) {
        return ended(new AuditOutcome.Succeeded(), at);
    }

    public AuditEvent refused(Failure why, Instant at) {
        return ended(new AuditOutcome.Refused(ErrorCatalogue.codeOf(why)), at);
    }

    public AuditEvent ended(AuditOutcome outcome, Instant at) {
        return new AuditEvent(this, at, outcome);
    }
}
