package io.liaison.persistence.vault;

import static io.liaison.persistence.schema.Tables.KEYSETS;

import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Unavailable.StorageUnavailable;
import io.liaison.domain.rotation.DataKeyId;
import io.liaison.domain.shared.TenantId;
import io.liaison.persistence.schema.tables.records.KeysetRow;
import io.liaison.persistence.work.Database;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.security.GeneralSecurityException;
import java.time.Duration;
import org.jooq.Condition;

/** The keysets, one a tenant, stored under the master key, so that the master key can change and rows need not. */
final class Keysets {
    private static final Logger LOG = System.getLogger(Keysets.class.getName());
    private static final Duration RETRY_AFTER = Duration.ofSeconds(30);
    private final Database database;
    private final Database apart;
    private final MasterKeys master;

    /** {@code apart} shares no unit of work with the stores: a key that was made stays, whatever is taken back. */
    Keysets(Database database, Database apart, MasterKeys master) {
        this.database = database;
        this.apart = apart;
        this.master = master;
    }

    /** The keyset as it is stored; made where there is none: of two nodes at once, both take the one that was stored. */
    Either<Failure, KeysetRow> stored(TenantId tenant) {
        return stored(database, tenant);
    }

    /** The same as everybody sees it. One that a host may take back must not be held in memory: it would seal what never opens. */
    Either<Failure, KeysetRow> certain(TenantId tenant) {
        return stored(apart, tenant);
    }

    /** The keyset as it is stored, and nobody else changes it until the unit of work ends. */
    Either<Failure, KeysetRow> locked(TenantId tenant) {
        return stored(tenant)
                .flatMap(row -> database.ask(sql ->
                        sql.selectFrom(KEYSETS).where(isOf(tenant)).forUpdate().fetchSingle()));
    }

    static DataKeyId primary(KeysetRow row) {
        return DataKeyId.parse(row.getPrimaryKeyId()).getOrElse(() -> {
            throw new IllegalStateException("a keyset without a key");
        });
    }

    Either<Failure, Keyring> open(TenantId tenant, KeysetRow row) {
        return master.open(tenant, row.getKeyset())
                .map(Keyring::of)
                .toEither(() -> Seal.undecryptable(row.getPrimaryKeyId()));
    }

    /** Takes the place of what is stored. Belongs after {@link #locked}. */
    Either<Failure, Keyring> replace(TenantId tenant, Keyring keys) {
        return sealed(tenant, keys)
                .flatMap(ciphertext -> database.ask(sql -> sql.update(KEYSETS)
                        .set(KEYSETS.KEYSET, ciphertext)
                        .set(KEYSETS.PRIMARY_KEY_ID, keys.primary().toString())
                        .where(isOf(tenant))
                        .execute()))
                .map(stored -> keys);
    }

    private Either<Failure, KeysetRow> stored(Database way, TenantId tenant) {
        return found(way, tenant)
                .flatMap(found -> found.fold(
                        () -> make(tenant).flatMap(made -> found(way, tenant)).flatMap(Keysets::madeJustNow),
                        Either::right));
    }

    private static Either<Failure, Option<KeysetRow>> found(Database way, TenantId tenant) {
        return way.find(sql -> sql.selectFrom(KEYSETS).where(isOf(tenant)).fetchOptional());
    }

    private Either<Failure, Integer> make(TenantId tenant) {
        var keys = Keyring.made();
        return sealed(tenant, keys)
                .flatMap(ciphertext -> apart.ask(sql -> sql.insertInto(
                                KEYSETS, KEYSETS.NAME, KEYSETS.KEYSET, KEYSETS.PRIMARY_KEY_ID)
                        .values(tenant.toString(), ciphertext, keys.primary().toString())
                        .onConflictDoNothing()
                        .execute()));
    }

    /** A key service may be away. */
    private Either<Failure, byte[]> sealed(TenantId tenant, Keyring keys) {
        try {
            return Either.right(master.close(tenant, keys.keys()));
        } catch (GeneralSecurityException refused) {
            LOG.log(Level.ERROR, "The master key cannot encrypt: {0}", refused.getMessage());
            return Either.left(new StorageUnavailable(RETRY_AFTER));
        }
    }

    private static Either<Failure, KeysetRow> madeJustNow(Option<KeysetRow> found) {
        return found.toEither(() -> new StorageUnavailable(RETRY_AFTER));
    }

    private static Condition isOf(TenantId tenant) {
        return KEYSETS.NAME.eq(tenant.toString());
    }
}
