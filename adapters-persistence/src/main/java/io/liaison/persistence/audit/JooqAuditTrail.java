package io.liaison.persistence.audit;

import static io.liaison.persistence.schema.Tables.AUDIT_ENTRIES;
import static io.liaison.persistence.schema.Tables.PRINCIPALS;

import io.liaison.application.port.AuditFilter;
import io.liaison.application.port.Page;
import io.liaison.application.port.outbound.AuditTrail;
import io.liaison.domain.audit.AuditEntry;
import io.liaison.domain.audit.AuditEvent;
import io.liaison.domain.audit.AuditSubject;
import io.liaison.domain.audit.AuditView;
import io.liaison.domain.audit.ChainHead;
import io.liaison.domain.error.Failure;
import io.liaison.domain.shared.TenantId;
import io.liaison.persistence.page.Keyset;
import io.liaison.persistence.page.SortKey;
import io.liaison.persistence.work.Database;
import io.liaison.persistence.work.Subject;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.Record;
import org.jooq.impl.DSL;

final class JooqAuditTrail implements AuditTrail {
    private final Database database;

    JooqAuditTrail(Database database) {
        this.database = database;
    }

    @Override
    public Either<Failure, Seq<AuditEntry>> append(Seq<AuditEvent> events) {
        return events.isEmpty()
                ? Either.right(List.empty())
                : database.together(
                        Subject.NONE,
                        sql -> Either.right(
                                AuditChain.append(sql, events.head().deed().tenant(), events)));
    }

    @Override
    public Either<Failure, Page<AuditView>> list(Query query) {
        var sequence = SortKey.number(AUDIT_ENTRIES.SEQUENCE);
        var keyset = new Keyset<>("audit", sequence, sequence, query.descending());
        return keyset.after(query.page().cursor())
                .flatMap(after -> database.ask(sql -> sql.select(AUDIT_ENTRIES.fields())
                        .select(PRINCIPALS.NAME)
                        .from(AUDIT_ENTRIES)
                        .leftJoin(PRINCIPALS)
                        .on(PRINCIPALS.ID.eq(AUDIT_ENTRIES.ACTOR_ID))
                        .where(AUDIT_ENTRIES.TENANT_ID.eq(query.tenant().value()), wanted(query.filter()), after)
                        .orderBy(keyset.orderBy())
                        .limit(query.page().limit() + 1)
                        .fetch()))
                .map(rows -> keyset.page(rows, query.page(), JooqAuditTrail::view));
    }

    @Override
    public Either<Failure, Seq<AuditEntry>> after(TenantId tenant, long sequence, int most) {
        return database.ask(sql -> List.ofAll(sql.selectFrom(AUDIT_ENTRIES)
                .where(AUDIT_ENTRIES.TENANT_ID.eq(tenant.value()), AUDIT_ENTRIES.SEQUENCE.gt(sequence))
                .orderBy(AUDIT_ENTRIES.SEQUENCE)
                .limit(most)
                .fetch(AuditRows::restore)));
    }

    @Override
    public Either<Failure, ChainHead> head(TenantId tenant) {
        return database.ask(sql -> AuditChain.head(sql, tenant));
    }

    private static AuditView view(Record row) {
        return new AuditView(AuditRows.restore(row), Option.of(row.get(PRINCIPALS.NAME)));
    }

    private static Condition wanted(AuditFilter filter) {
        return DSL.and(
                given(filter.actor(), actor -> AUDIT_ENTRIES.ACTOR_ID.eq(actor.value())),
                given(filter.action(), action -> AUDIT_ENTRIES.ACTION.eq(action.key())),
                given(filter.subject(), JooqAuditTrail::isAbout),
                given(filter.folder(), folder -> AUDIT_ENTRIES.FOLDER_ID.eq(folder.value())),
                given(
                        filter.succeeded(),
                        well -> well ? AUDIT_ENTRIES.REFUSAL.isNull() : AUDIT_ENTRIES.REFUSAL.isNotNull()),
                given(filter.trace(), trace -> AUDIT_ENTRIES.TRACE_ID.eq(trace.value())),
                given(filter.from(), AUDIT_ENTRIES.HAPPENED_AT::ge),
                given(filter.until(), AUDIT_ENTRIES.HAPPENED_AT::lt));
    }

    private static Condition isAbout(AuditSubject subject) {
        return AUDIT_ENTRIES.SUBJECT_KIND.eq(subject.kind().key()).and(AUDIT_ENTRIES.SUBJECT_ID.eq(subject.id()));
    }

    private static <T> Condition given(Option<T> wanted, Function<T, Condition> condition) {
        return wanted.map(condition).getOrElse(DSL::trueCondition);
    }
}
