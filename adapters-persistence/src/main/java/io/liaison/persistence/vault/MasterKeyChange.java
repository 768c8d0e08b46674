package io.liaison.persistence.vault;

import static io.liaison.persistence.schema.Tables.KEYSETS;
import static io.liaison.persistence.schema.Tables.TENANTS;

import io.liaison.domain.error.Failure;
import io.liaison.domain.rotation.MasterKeyUse;
import io.liaison.domain.shared.TenantId;
import io.liaison.persistence.work.Database;
import io.liaison.persistence.work.Subject;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.UUID;
import org.jooq.impl.SQLDataType;

/** Finds out which keysets the master key opens, and takes them away from the former one. */
final class MasterKeyChange {
    private static final Logger LOG = System.getLogger(MasterKeyChange.class.getName());
    private final Database database;
    private final Keysets keysets;
    private final MasterKeys master;

    MasterKeyChange(Database database, Keysets keysets, MasterKeys master) {
        this.database = database;
        this.keysets = keysets;
        this.master = master;
    }

    /**
     * Whether the master key opens anything, where there is anything to open: one keyset that does not open is a matter of
     * its tenant, but when none does it is another key.
     */
    Either<Failure, Boolean> fits() {
        return stored().flatMap(all ->
                all.isEmpty() || all.exists(this::opens) ? Either.right(true) : Either.left(refused(all.head())));
    }

    Either<Failure, MasterKeyUse> use() {
        return stored().map(all -> {
            var others = all.reject(this::isCurrent);
            var former = others.filter(this::opens);
            return new MasterKeyUse(
                    all.size() - others.size(),
                    former.map(Stored::tenant),
                    others.removeAll(former).map(Stored::tenant));
        });
    }

    Either<Failure, Boolean> move(TenantId tenant) {
        return database.together(
                Subject.NONE,
                sql -> keysets.locked(tenant)
                        .flatMap(row -> master.ofFormer(tenant, row.getKeyset())
                                .map(keys -> keysets.replace(tenant, Keyring.of(keys))
                                        .map(moved -> true))
                                .getOrElse(() -> Either.right(false))));
    }

    private Either<Failure, Seq<Stored>> stored() {
        return database.ask(sql -> List.ofAll(sql.select(TENANTS.ID, KEYSETS.KEYSET, KEYSETS.PRIMARY_KEY_ID)
                .from(KEYSETS)
                .join(TENANTS)
                .on(TENANTS.ID.cast(SQLDataType.VARCHAR).eq(KEYSETS.NAME))
                .orderBy(KEYSETS.CREATED_AT)
                .fetch(row -> new Stored(row.value1(), row.value2(), row.value3()))));
    }

    private boolean isCurrent(Stored keyset) {
        return master.ofCurrent(keyset.tenant(), keyset.sealed).isDefined();
    }

    private boolean opens(Stored keyset) {
        return master.open(keyset.tenant(), keyset.sealed).isDefined();
    }

    private static Failure refused(Stored keyset) {
        LOG.log(
                Level.ERROR,
                "The master key is not the one that the secrets of this database were stored under (key {0}): "
                        + "start with the former LIAISON_MASTER_KEY. Nothing was changed.",
                keyset.primary);
        return Seal.undecryptable(keyset.primary);
    }

    private static final class Stored {
        private final UUID tenant;
        private final byte[] sealed;
        private final String primary;

        private Stored(UUID tenant, byte[] sealed, String primary) {
            this.tenant = tenant;
            this.sealed = sealed;
            this.primary = primary;
        }

        private TenantId tenant() {
            return new TenantId(tenant);
        }
    }
}
