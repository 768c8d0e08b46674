package io.liaison.rest.console.audit;

import io.liaison.application.port.AuditFilter;
import io.liaison.domain.audit.AuditAction;
import io.liaison.domain.audit.AuditSubject;
import io.liaison.domain.error.Expectation;
import io.liaison.domain.error.Failure;
import io.liaison.domain.shared.FolderId;
import io.liaison.domain.shared.InstantText;
import io.liaison.domain.shared.PrincipalId;
import io.liaison.domain.shared.TraceId;
import io.liaison.rest.console.frame.Form;
import io.liaison.rest.wire.Query;
import io.vavr.collection.HashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;

/**
 * What somebody wants to see of the audit, in the names that the API has. What cannot be meant is refused, as there: whoever
 * looks for a deed must not take a list for narrowed that is not.
 */
final class AuditWanted {
    static final String SUCCEEDED = "succeeded";
    static final String REFUSED = "refused";
    private static final String[] NAMES = {"actor", "action", "subject", "folder", "outcome", "traceId", "from", "until"
    };
    private static final Map<String, Boolean> OUTCOMES = HashMap.of(SUCCEEDED, true, REFUSED, false);

    private AuditWanted() {}

    static Either<Failure, AuditFilter> filter(UriInfo uri) {
        return Query.read(
                uri,
                query -> new AuditFilter(
                        query.one("actor", PrincipalId::parse, Expectation.IDENTIFIER),
                        query.one("action", AuditAction::parse, Expectation.AUDIT_ACTION),
                        query.one("subject", AuditSubject::parse, Expectation.AUDIT_SUBJECT),
                        query.one("folder", FolderId::parse, Expectation.IDENTIFIER),
                        query.one("outcome", OUTCOMES::get, Expectation.AUDIT_OUTCOME),
                        query.one("traceId", TraceId::parse, Expectation.TRACE_ID),
                        query.one("from", AuditWanted::moment, Expectation.INSTANT),
                        query.one("until", AuditWanted::moment, Expectation.INSTANT)));
    }

    static boolean isNarrow(Form asked) {
        return List.of(NAMES).exists(name -> asked.text(name).isDefined());
    }

    /** The parameters that lead to the page behind a cursor, with all else as it is. */
    static String from(String cursor, Form asked) {
        return Form.cursor(cursor) + asked.again(NAMES);
    }

    /** A moment as the field of a browser has it: without its zone, which is UTC. */
    static String field(Form asked, String name) {
        return asked.text(name)
                .map(raw -> moment(raw).map(AuditWanted::withoutZone).getOrElse(raw))
                .getOrElse("");
    }

    /** Browsers send moments without a zone, and without seconds where these are nought. */
    private static Option<Instant> moment(String raw) {
        Seq<String> spellings = List.of(raw, raw + "Z", raw + ":00Z");
        return spellings.flatMap(InstantText::parse).headOption();
    }

    private static String withoutZone(Instant at) {
        return at.toString().replace("Z", "");
    }
}
