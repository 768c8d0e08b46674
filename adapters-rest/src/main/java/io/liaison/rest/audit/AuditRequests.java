package io.liaison.rest.audit;

import io.liaison.application.port.AuditFilter;
import io.liaison.application.port.inbound.audit.ListAudit;
import io.liaison.application.port.inbound.audit.VerifyAudit;
import io.liaison.domain.access.Actor;
import io.liaison.domain.audit.AuditAction;
import io.liaison.domain.audit.AuditSubject;
import io.liaison.domain.audit.ChainHead;
import io.liaison.domain.error.Expectation;
import io.liaison.domain.shared.FolderId;
import io.liaison.domain.shared.InstantText;
import io.liaison.domain.shared.PrincipalId;
import io.liaison.domain.shared.TraceId;
import io.liaison.rest.wire.Query;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;

/** What clients may ask about what was done. */
final class AuditRequests {
    static final String SUCCEEDED = "succeeded";
    static final String REFUSED = "refused";
    private static final Map<String, Boolean> OUTCOMES = HashMap.of(SUCCEEDED, true, REFUSED, false);

    private AuditRequests() {}

    /** The latest comes first, unless the other order is asked for. */
    static ListAudit.Query list(Actor actor, Query query) {
        return new ListAudit.Query(actor, filter(query), query.backwards("sequence"), query.page());
    }

    static VerifyAudit.Query verify(Actor actor, Query query) {
        return new VerifyAudit.Query(actor, query.one("end", ChainHead::parse, Expectation.AUDIT_END));
    }

    private static AuditFilter filter(Query query) {
        return new AuditFilter(
                query.one("actor", PrincipalId::parse, Expectation.IDENTIFIER),
                query.one("action", AuditAction::parse, Expectation.AUDIT_ACTION),
                query.one("subject", AuditSubject::parse, Expectation.AUDIT_SUBJECT),
                query.one("folder", FolderId::parse, Expectation.IDENTIFIER),
                query.one("outcome", OUTCOMES::get, Expectation.AUDIT_OUTCOME),
                query.one("traceId", TraceId::parse, Expectation.TRACE_ID),
                query.one("from", InstantText::parse, Expectation.INSTANT),
                query.one("until", InstantText::parse, Expectation.INSTANT));
    }
}
