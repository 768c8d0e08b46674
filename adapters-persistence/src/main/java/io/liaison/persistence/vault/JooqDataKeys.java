package io.liaison.persistence.vault;

import static io.liaison.persistence.schema.Tables.KEY_ROTATIONS;

import io.liaison.application.port.outbound.DataKeys;
import io.liaison.domain.error.Failure;
import io.liaison.domain.rotation.DataKeyId;
import io.liaison.domain.rotation.KeyRotation;
import io.liaison.domain.rotation.MasterKeyUse;
import io.liaison.domain.rotation.RotationStage;
import io.liaison.domain.rotation.RotationStep;
import io.liaison.domain.shared.TenantId;
import io.liaison.persistence.schema.tables.records.KeyRotationRow;
import io.liaison.persistence.work.Database;
import io.liaison.persistence.work.Subject;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;
import org.jooq.Condition;
import org.jooq.DSLContext;

final class JooqDataKeys implements DataKeys {
    private final Database database;
    private final Keysets keysets;
    private final MasterKeyChange master;
    private final Passes passes;

    JooqDataKeys(Database database, Keysets keysets, MasterKeyChange master, Passes passes) {
        this.database = database;
        this.keysets = keysets;
        this.master = master;
        this.passes = passes;
    }

    @Override
    public Either<Failure, KeyRotation> rotation(TenantId tenant) {
        return keysets.stored(tenant)
                .map(Keysets::primary)
                .flatMap(key -> database.ask(sql -> {
                    var tally = Tally.of(sql, tenant, key);
                    return new KeyRotation(key, tally.under(), tally.others(), stage(sql, tenant));
                }));
    }

    /** The rotation is locked before the keyset, by everybody who needs both. */
    @Override
    public Either<Failure, Option<DataKeyId>> begin(TenantId tenant, Instant at) {
        return database.together(Subject.NONE, sql -> {
            sql.selectFrom(KEY_ROTATIONS).where(isOf(tenant)).forUpdate().fetch();
            return keysets.locked(tenant)
                    .flatMap(row -> isRunning(sql, tenant)
                            ? Either.right(Option.none())
                            : keysets.open(tenant, row).flatMap(keys -> turn(sql, tenant, keys, at)));
        });
    }

    @Override
    public Either<Failure, Seq<TenantId>> unfinished() {
        return database.ask(sql -> List.ofAll(sql.select(KEY_ROTATIONS.TENANT_ID)
                        .from(KEY_ROTATIONS)
                        .where(KEY_ROTATIONS.FINISHED_AT.isNull())
                        .orderBy(KEY_ROTATIONS.TENANT_ID)
                        .fetch(KEY_ROTATIONS.TENANT_ID))
                .map(TenantId::new));
    }

    @Override
    public Either<Failure, RotationStep> advance(TenantId tenant, Instant at) {
        return database.together(
                Subject.NONE,
                sql -> passes.take(sql, tenant)
                        .map(pass -> keysets.stored(tenant)
                                .flatMap(row -> keysets.open(tenant, row))
                                .flatMap(keys -> passes.step(sql, pass, keys, at)))
                        .getOrElse(() ->
                                Either.right(isRunning(sql, tenant) ? RotationStep.LATER : RotationStep.NOTHING)));
    }

    @Override
    public Either<Failure, MasterKeyUse> masterKeyUse() {
        return master.use();
    }

    @Override
    public Either<Failure, Boolean> underMasterKey(TenantId tenant) {
        return master.move(tenant);
    }

    private Either<Failure, Option<DataKeyId>> turn(DSLContext sql, TenantId tenant, Keyring keys, Instant at) {
        return keysets.replace(tenant, keys.turned()).map(turned -> {
            sql.deleteFrom(KEY_ROTATIONS).where(isOf(tenant)).execute();
            sql.insertInto(KEY_ROTATIONS)
                    .set(begun(tenant, keys.primary(), turned.primary(), at))
                    .execute();
            return Option.some(turned.primary());
        });
    }

    private static KeyRotationRow begun(TenantId tenant, DataKeyId former, DataKeyId key, Instant at) {
        var row = new KeyRotationRow();
        row.setTenantId(tenant.value());
        row.setKeyId(key.toString());
        row.setFormerKeyId(former.toString());
        row.setStartedAt(at);
        row.setPassMet(0L);
        row.setPassIsLast(false);
        return row;
    }

    private static boolean isRunning(DSLContext sql, TenantId tenant) {
        return sql.fetchExists(KEY_ROTATIONS, isOf(tenant), KEY_ROTATIONS.FINISHED_AT.isNull());
    }

    private static RotationStage stage(DSLContext sql, TenantId tenant) {
        return Option.ofOptional(
                        sql.selectFrom(KEY_ROTATIONS).where(isOf(tenant)).fetchOptional())
                .map(row -> Option.of(row.get(KEY_ROTATIONS.FINISHED_AT))
                        .<RotationStage>map(at -> new RotationStage.Finished(row.getStartedAt(), at))
                        .getOrElse(() -> new RotationStage.Running(row.getStartedAt())))
                .getOrElse(RotationStage.Never::new);
    }

    private static Condition isOf(TenantId tenant) {
        return KEY_ROTATIONS.TENANT_ID.eq(tenant.value());
    }
}
