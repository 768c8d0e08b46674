package io.liaison.persistence.vault;

import static io.liaison.persistence.schema.Tables.KEY_ROTATIONS;

import io.liaison.domain.error.Failure;
import io.liaison.domain.rotation.RotationStep;
import io.liaison.domain.shared.TenantId;
import io.liaison.persistence.schema.tables.records.KeyRotationRow;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/**
 * Goes through all that is sealed, pass by pass, some rows a step. A node may seal under a former key for as long as it
 * takes its keyring for a recent one, behind the back of a pass; so only a pass that began later than that, and met nothing
 * that could be sealed anew, is the last.
 */
final class Passes {
    private static final Field<Instant> NOW = DSL.field("clock_timestamp()", SQLDataType.INSTANT);
    private final Retirement retirement;
    private final Duration settling;
    private final int most;

    /** A step of {@code most} rows; {@code settling} is how long nodes may go on sealing under a former key. */
    Passes(Retirement retirement, Duration settling, int most) {
        this.retirement = retirement;
        this.settling = settling;
        this.most = most;
    }

    /**
     * The rotation for this step alone; none when there is none, or somebody else is at it. A process that is halted in the
     * middle of a step loses it after some seconds, so that no row stays locked.
     */
    Option<KeyRotationRow> take(DSLContext sql, TenantId tenant) {
        sql.execute("set local idle_in_transaction_session_timeout = '5s'");
        return Option.ofOptional(sql.selectFrom(KEY_ROTATIONS)
                .where(KEY_ROTATIONS.TENANT_ID.eq(tenant.value()), KEY_ROTATIONS.FINISHED_AT.isNull())
                .forUpdate()
                .skipLocked()
                .fetchOptional());
    }

    Either<Failure, RotationStep> step(DSLContext sql, KeyRotationRow pass, Keyring keys, Instant at) {
        return Option.of(pass.get(KEY_ROTATIONS.PASS_COLUMN))
                .flatMap(SealedColumns::named)
                .map(column -> seal(sql, pass, column, keys, at))
                .getOrElse(() -> Either.right(begin(sql, pass)));
    }

    /** The first pass begins at once, another one when all nodes have the new key. */
    private RotationStep begin(DSLContext sql, KeyRotationRow pass) {
        var isFirst = pass.get(KEY_ROTATIONS.SEEN_AT) == null;
        var isLast = !isFirst && hasSettled(sql, pass);
        if (!isFirst && !isLast) {
            return RotationStep.LATER;
        }
        pass.setPassColumn(SealedColumns.first().name());
        pass.setPassMet(0L);
        pass.setPassIsLast(isLast);
        sql.update(KEY_ROTATIONS)
                .set(pass)
                .set(KEY_ROTATIONS.SEEN_AT, DSL.coalesce(KEY_ROTATIONS.SEEN_AT, NOW))
                .where(isThat(pass))
                .execute();
        return RotationStep.AGAIN;
    }

    /** What somebody else holds just now is met again by the next pass. */
    private Either<Failure, RotationStep> seal(
            DSLContext sql, KeyRotationRow pass, SealedColumn column, Keyring keys, Instant at) {
        var resealing = new Resealing(sql, new TenantId(pass.getTenantId()), column);
        var rows = resealing.under(keys.primary(), Option.of(pass.get(KEY_ROTATIONS.PASS_AFTER)), column.share(most));
        var renewed = resealing.renewed(keys, rows);
        pass.setPassMet(pass.getPassMet() + renewed.size());
        goOn(pass, column, rows);
        var isOver = pass.get(KEY_ROTATIONS.PASS_COLUMN) == null;
        var isFinished = isOver && pass.getPassIsLast() && pass.getPassMet() == 0;
        pass.set(KEY_ROTATIONS.FINISHED_AT, isFinished ? at : null);
        sql.update(KEY_ROTATIONS).set(pass).where(isThat(pass)).execute();
        var ignored = resealing.store(renewed);
        return isFinished
                ? retirement.of(sql, pass).map(retired -> RotationStep.FINISHED)
                : Either.right(isOver ? RotationStep.LATER : RotationStep.AGAIN);
    }

    private void goOn(KeyRotationRow pass, SealedColumn column, Seq<Record> rows) {
        var isDone = rows.size() < column.share(most);
        var next = isDone ? SealedColumns.after(column) : Option.some(column);
        pass.set(KEY_ROTATIONS.PASS_COLUMN, next.map(SealedColumn::name).getOrNull());
        pass.set(KEY_ROTATIONS.PASS_AFTER, isDone ? null : rows.last().get(column.id()));
    }

    private boolean hasSettled(DSLContext sql, KeyRotationRow pass) {
        var since = DSL.field(
                "{0} - {1} * interval '1 millisecond'", SQLDataType.INSTANT, NOW, DSL.val(settling.toMillis()));
        return sql.fetchExists(KEY_ROTATIONS, isThat(pass), KEY_ROTATIONS.SEEN_AT.le(since));
    }

    private static Condition isThat(KeyRotationRow pass) {
        return KEY_ROTATIONS.TENANT_ID.eq(pass.getTenantId());
    }
}
