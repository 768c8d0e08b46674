package io.liaison.application.port;

import io.liaison.domain.audit.AuditAction;
import io.liaison.domain.audit.AuditSubject;
import io.liaison.domain.shared.FolderId;
import io.liaison.domain.shared.PrincipalId;
import io.liaison.domain.shared.TraceId;
import io.vavr.control.Option;
import java.time.Instant;

/**
 * Narrows the audit.
 *
 * @param subject whose name does not matter
 * @param succeeded what was done, or what was refused
 * @param from the first moment
 * @param until the first moment that is too late
 */
public record AuditFilter(
        Option<PrincipalId> actor,
        Option<AuditAction> action,
        Option<AuditSubject> subject,
        Option<FolderId> folder,
        Option<Boolean> succeeded,
        Option<TraceId> trace,
        Option<Instant> from,
        Option<Instant> until) {
    public static final AuditFilter NONE = new AuditFilter(
            Option.none(),
            Option.none(),
            Option.none(),
            Option.none(),
            Option.none(),
            Option.none(),
            Option.none(),
            Option.none());

    public AuditFilter by(PrincipalId whom) {
        return new AuditFilter(Option.some(whom), action, subject, folder, succeeded, trace, from, until);
    }

    public AuditFilter doing(AuditAction what) {
        return new AuditFilter(actor, Option.some(what), subject, folder, succeeded, trace, from, until);
    }

    public AuditFilter about(AuditSubject whatever) {
        return new AuditFilter(actor, action, Option.some(whatever), folder, succeeded, trace, from, until);
    }

    public AuditFilter in(FolderId place) {
        return new AuditFilter(actor, action, subject, Option.some(place), succeeded, trace, from, until);
    }

    public AuditFilter ending(boolean well) {
        return new AuditFilter(actor, action, subject, folder, Option.some(well), trace, from, until);
    }

    public AuditFilter within(TraceId which) {
        return new AuditFilter(actor, action, subject, folder, succeeded, Option.some(which), from, until);
    }

    public AuditFilter between(Instant first, Instant end) {
        return new AuditFilter(actor, action, subject, folder, succeeded, trace, Option.some(first), Option.some(end));
    }
}
