package io.liaison.persistence.idempotency;

import static io.liaison.persistence.schema.Tables.REMEMBERED_ANSWERS;

import io.liaison.application.port.outbound.RememberedAnswers;
import io.liaison.domain.authentication.Secret;
import io.liaison.domain.error.Failure;
import io.liaison.domain.idempotency.Claim;
import io.liaison.domain.idempotency.EarlierRequest;
import io.liaison.persistence.schema.tables.records.RememberedAnswerRow;
import io.liaison.persistence.work.Database;
import io.liaison.persistence.work.Subject;
import io.vavr.control.Either;
import io.vavr.control.Option;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** The unique key decides between two that come at once: the later one waits for the statement of the earlier. */
final class JooqRememberedAnswers implements RememberedAnswers {
    /** More than come in with one claim, so that what is forgotten does not pile up. */
    private static final int MOST_FORGOTTEN = 20;

    private final Database database;
    private final AnswerRows rows;

    JooqRememberedAnswers(Database database, AnswerRows rows) {
        this.database = database;
        this.rows = rows;
    }

    @Override
    public Either<Failure, Option<EarlierRequest>> claim(Claim claim) {
        return rows.row(claim)
                .flatMap(row -> forget(claim)
                        .flatMap(forgotten -> database.together(
                                Subject.NONE,
                                sql -> isMade(sql, row, claim) ? Either.right(Option.none()) : earlier(sql, claim))));
    }

    @Override
    public Either<Failure, Boolean> remember(Claim claim, Secret answer) {
        return rows.sealed(claim, answer)
                .flatMap(ciphertext -> database.ask(sql -> sql.update(REMEMBERED_ANSWERS)
                        .set(REMEMBERED_ANSWERS.ANSWER, ciphertext)
                        .where(isUnanswered(claim))
                        .execute()))
                .map(remembered -> remembered > 0);
    }

    @Override
    public Either<Failure, Boolean> release(Claim claim) {
        return database.ask(sql -> sql.deleteFrom(REMEMBERED_ANSWERS)
                        .where(isUnanswered(claim))
                        .execute())
                .map(released -> released > 0);
    }

    /** A statement of its own, which waits for nobody: so it never stands in the way of a claim. */
    private Either<Failure, Integer> forget(Claim claim) {
        var some = DSL.select(REMEMBERED_ANSWERS.ID)
                .from(REMEMBERED_ANSWERS)
                .where(isForgotten(claim))
                .orderBy(REMEMBERED_ANSWERS.CLAIMED_AT)
                .limit(MOST_FORGOTTEN)
                .forUpdate()
                .skipLocked();
        return database.ask(sql -> sql.deleteFrom(REMEMBERED_ANSWERS)
                .where(REMEMBERED_ANSWERS.ID.in(some))
                .execute());
    }

    /** Where the claim is not made, the row that is in its way is locked from here on. */
    private static boolean isMade(DSLContext sql, RememberedAnswerRow row, Claim claim) {
        return sql.insertInto(REMEMBERED_ANSWERS)
                        .set(row)
                        .onConflict(REMEMBERED_ANSWERS.PRINCIPAL_ID, REMEMBERED_ANSWERS.KEY_DIGEST)
                        .doUpdate()
                        .set(row)
                        .setNull(REMEMBERED_ANSWERS.ANSWER)
                        .where(hasLapsed(claim).or(isForgotten(claim)))
                        .execute()
                > 0;
    }

    private Either<Failure, Option<EarlierRequest>> earlier(DSLContext sql, Claim claim) {
        return rows.restore(sql.selectFrom(REMEMBERED_ANSWERS)
                        .where(REMEMBERED_ANSWERS
                                .PRINCIPAL_ID
                                .eq(claim.principal().value())
                                .and(REMEMBERED_ANSWERS.KEY_DIGEST.eq(AnswerRows.digest(claim))))
                        .fetchSingle())
                .map(Option::some);
    }

    private static Condition isUnanswered(Claim claim) {
        return REMEMBERED_ANSWERS.ID.eq(claim.id()).and(REMEMBERED_ANSWERS.ANSWER.isNull());
    }

    private static Condition hasLapsed(Claim later) {
        return REMEMBERED_ANSWERS.ANSWER.isNull().and(REMEMBERED_ANSWERS.CLAIMED_AT.le(later.lapsedSince()));
    }

    private static Condition isForgotten(Claim later) {
        return REMEMBERED_ANSWERS.CLAIMED_AT.le(later.forgottenSince());
    }
}
