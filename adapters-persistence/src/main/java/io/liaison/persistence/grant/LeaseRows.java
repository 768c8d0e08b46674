package io.liaison.persistence.grant;

import static io.liaison.persistence.schema.Tables.TOKEN_GRANTS;

import io.liaison.application.port.outbound.RefreshLeases.Lease;
import io.liaison.application.port.outbound.RefreshLeases.Turn;
import io.liaison.domain.error.Failure;
import io.liaison.persistence.work.Database;
import io.liaison.persistence.work.Subject;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/** The lease in its columns. Terms are measured by the clock of the database, the one that all processes share. */
final class LeaseRows {
    static final Field<Instant> NOW = DSL.field("clock_timestamp()", SQLDataType.INSTANT);
    private final Database database;

    LeaseRows(Database database) {
        this.database = database;
    }

    /**
     * Gives the lease to {@code holder} when it is free and nothing has ended since the turn saw the grant. One whose
     * holder is gone is free too: that is the {@code orphan}.
     */
    Either<Failure, Option<Lease>> take(Turn turn, Option<Long> holder, Option<Orphan> orphan) {
        var askUntil = after(turn.terms().toAsk());
        var answerUntil = after(turn.terms().toAnswer());
        return database.ask(
                        Subject.of(turn.connection()),
                        sql -> sql.insertInto(TOKEN_GRANTS)
                                .set(
                                        TOKEN_GRANTS.CONNECTION_ID,
                                        turn.connection().value())
                                .set(TOKEN_GRANTS.TENANT_ID, turn.tenant().value())
                                .set(TOKEN_GRANTS.GENERATION, 0L)
                                .set(TOKEN_GRANTS.FENCE, 1L)
                                .set(TOKEN_GRANTS.HOLDER, holder.getOrNull())
                                .set(TOKEN_GRANTS.LEASE_UNTIL, askUntil)
                                .set(TOKEN_GRANTS.ANSWER_UNTIL, answerUntil)
                                .onConflict(TOKEN_GRANTS.CONNECTION_ID)
                                .doUpdate()
                                .set(TOKEN_GRANTS.FENCE, TOKEN_GRANTS.FENCE.plus(1))
                                .set(TOKEN_GRANTS.HOLDER, holder.getOrNull())
                                .set(TOKEN_GRANTS.LEASE_UNTIL, askUntil)
                                .set(TOKEN_GRANTS.ANSWER_UNTIL, answerUntil)
                                .set(TOKEN_GRANTS.UNANSWERED, unansweredSoFar())
                                .setNull(TOKEN_GRANTS.ASKED_AT)
                                .where(TOKEN_GRANTS.TENANT_ID.eq(turn.tenant().value()))
                                .and(isAsSeenBy(turn))
                                .and(isFree().or(isOf(holder)).or(isLeftAs(orphan)))
                                .returning(
                                        TOKEN_GRANTS.FENCE,
                                        TOKEN_GRANTS.GENERATION,
                                        TOKEN_GRANTS.FAILURES,
                                        TOKEN_GRANTS.UNANSWERED)
                                .fetchOptional())
                .map(Option::ofOptional)
                .map(taken -> taken.map(row -> lease(turn, row)));
    }

    /** Given out under this fencing token, not given back, and not overtaken; that its term is over does no harm. */
    static Condition isHeld(Lease lease) {
        return isOf(lease).and(TOKEN_GRANTS.FENCE.eq(lease.fence())).and(TOKEN_GRANTS.LEASE_UNTIL.isNotNull());
    }

    static Condition isOf(Lease lease) {
        return TOKEN_GRANTS
                .TENANT_ID
                .eq(lease.tenant().value())
                .and(TOKEN_GRANTS.CONNECTION_ID.eq(lease.connection().value()));
    }

    /** Not given out, or for too long: whoever has asked the provider is given longer than whoever has not. */
    static Condition isFree() {
        return TOKEN_GRANTS
                .LEASE_UNTIL
                .isNull()
                .or(TOKEN_GRANTS.ASKED_AT.isNull().and(TOKEN_GRANTS.LEASE_UNTIL.le(NOW)))
                .or(TOKEN_GRANTS.ANSWER_UNTIL.le(NOW));
    }

    static Field<Boolean> unansweredSoFar() {
        return DSL.field(TOKEN_GRANTS.UNANSWERED.isTrue().or(TOKEN_GRANTS.ASKED_AT.isNotNull()));
    }

    static Field<Instant> after(Duration term) {
        var micros = TimeUnit.NANOSECONDS.toMicros(term.toNanos());
        return DSL.field("{0} + {1} * interval '1 microsecond'", SQLDataType.INSTANT, NOW, DSL.val(micros));
    }

    private static Condition isAsSeenBy(Turn turn) {
        var seen = TOKEN_GRANTS
                .GENERATION
                .eq(turn.seen().generation())
                .and(TOKEN_GRANTS.FAILED_FENCE.le(turn.seen().failedFence()));
        return turn.insistent()
                ? seen
                : seen.and(TOKEN_GRANTS.RESTS_UNTIL.isNull().or(TOKEN_GRANTS.RESTS_UNTIL.le(NOW)));
    }

    /** In one process only one at a time comes here for a connection, so what it holds already is nobody's any more. */
    private static Condition isOf(Option<Long> holder) {
        return holder.fold(DSL::falseCondition, TOKEN_GRANTS.HOLDER::eq);
    }

    /** Nobody knows better than its holder whether that has ended: it has not, if it goes on. */
    private static Condition isLeftAs(Option<Orphan> orphan) {
        return orphan.fold(
                DSL::falseCondition,
                left -> left.hasAsked()
                        ? TOKEN_GRANTS.FENCE.eq(left.fence())
                        : TOKEN_GRANTS.FENCE.eq(left.fence()).and(TOKEN_GRANTS.ASKED_AT.isNull()));
    }

    private static Lease lease(Turn turn, Record row) {
        return new Lease(
                turn.tenant(),
                turn.connection(),
                row.get(TOKEN_GRANTS.FENCE),
                row.get(TOKEN_GRANTS.GENERATION),
                row.get(TOKEN_GRANTS.FAILURES),
                row.get(TOKEN_GRANTS.UNANSWERED));
    }
}
