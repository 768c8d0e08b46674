package io.liaison.persistence.grant;

import static io.liaison.persistence.schema.Tables.REFRESH_ANSWERS;
import static io.liaison.persistence.schema.Tables.TOKEN_GRANTS;

import io.liaison.application.port.outbound.RefreshLeases.Outcome.Failed;
import io.liaison.application.port.outbound.RefreshLeases.Turn;
import io.liaison.domain.error.Failure;
import io.liaison.persistence.document.Diagnoses;
import io.liaison.persistence.presence.SignOfLife;
import io.liaison.persistence.work.Database;
import io.vavr.control.Either;
import io.vavr.control.Option;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/** Why the lease could not be had, as others see it; a look costs its holder nothing. */
record LeaseState(
        long generation,
        long fence,
        boolean isFree,
        boolean isHolderGone,
        boolean isAsking,
        boolean isAnswered,
        boolean isSteady,
        Option<LastFailure> last) {
    private static final Field<Boolean> FREE = DSL.field(LeaseRows.isFree()).as("free");

    /** A lock that is held for as long as a process lives, or at least its connection to the database. */
    static final Condition HOLDER_IS_GONE =
            DSL.condition("{0} is not null and pg_try_advisory_xact_lock_shared({0})", TOKEN_GRANTS.HOLDER);

    private static final Field<Boolean> GONE = DSL.field(HOLDER_IS_GONE).as("gone");
    private static final Field<Boolean> ANSWERED = DSL.field(DSL.exists(DSL.selectOne()
                    .from(REFRESH_ANSWERS)
                    .where(REFRESH_ANSWERS.CONNECTION_ID.eq(TOKEN_GRANTS.CONNECTION_ID))
                    .and(REFRESH_ANSWERS.FENCE.eq(TOKEN_GRANTS.FENCE))))
            .as("answered");

    private static final Field<Boolean> ASKING =
            DSL.field(TOKEN_GRANTS.ASKED_AT.isNotNull()).as("asking");

    /** Whether the database has been up for long enough. */
    private static final Field<Boolean> STEADY = DSL.field(DSL.field("pg_postmaster_start_time()", SQLDataType.INSTANT)
                    .lt(LeaseRows.after(SignOfLife.COMING_BACK.negated())))
            .as("steady");

    private static final Field<Boolean> RESTS =
            DSL.field(TOKEN_GRANTS.RESTS_UNTIL.gt(LeaseRows.NOW)).as("rests");

    static Either<Failure, Option<LeaseState>> of(Database database, Turn turn) {
        return database.find(
                sql -> sql.select(TOKEN_GRANTS.GENERATION, TOKEN_GRANTS.FENCE, FREE, GONE, ASKING, ANSWERED, STEADY)
                        .select(TOKEN_GRANTS.FAILED_FENCE, TOKEN_GRANTS.FAILURE, TOKEN_GRANTS.RESTS_UNTIL, RESTS)
                        .from(TOKEN_GRANTS)
                        .where(TOKEN_GRANTS.TENANT_ID.eq(turn.tenant().value()))
                        .and(TOKEN_GRANTS.CONNECTION_ID.eq(turn.connection().value()))
                        .fetchOptional(LeaseState::restore));
    }

    /** Whether somebody has failed since, or so lately that it is too early for another try. */
    Option<Failed> failedFor(Turn turn) {
        return last.filter(failure ->
                        failure.fence() > turn.seen().failedFence() || (failure.rests() && !turn.insistent()))
                .map(LastFailure::told);
    }

    private static LeaseState restore(Record row) {
        return new LeaseState(
                row.get(TOKEN_GRANTS.GENERATION),
                row.get(TOKEN_GRANTS.FENCE),
                row.get(FREE),
                row.get(GONE),
                row.get(ASKING),
                row.get(ANSWERED),
                row.get(STEADY),
                Option.of(row.get(TOKEN_GRANTS.FAILURE))
                        .map(why -> new LastFailure(
                                new Failed(Diagnoses.restore(why), row.get(TOKEN_GRANTS.RESTS_UNTIL)),
                                row.get(TOKEN_GRANTS.FAILED_FENCE),
                                row.get(RESTS))));
    }

    /** The last attempt, when nothing came of it. */
    record LastFailure(Failed told, long fence, boolean rests) {}
}
