package io.liaison.persistence.vault;

import static io.liaison.persistence.schema.Tables.KEYSETS;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig2026;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import io.liaison.domain.error.Failure;
import io.liaison.persistence.schema.tables.records.KeysetRow;
import io.liaison.persistence.work.Database;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;

/** The keyset of this installation, stored under the master key, so that the master key can change and rows need not. */
final class Keysets {
    private static final Logger LOG = System.getLogger(Keysets.class.getName());
    private static final String INSTALLATION = "installation";
    private static final byte[] CONTEXT = "liaison keyset".getBytes(StandardCharsets.UTF_8);
    private final Database database;
    private final Aead masterKey;

    Keysets(Database database, Aead masterKey) {
        this.database = database;
        this.masterKey = masterKey;
    }

    /** Opens the keyset, or makes it once: of two servers that start at once, both take the one that was stored. */
    Either<Failure, Seal> unlock() {
        return stored().flatMap(found -> found.fold(() -> make().flatMap(made -> again()), this::open));
    }

    private Either<Failure, Seal> again() {
        return stored().flatMap(found -> found.fold(() -> Either.left(Seal.undecryptable("none")), this::open));
    }

    private Either<Failure, Option<KeysetRow>> stored() {
        return database.find(sql ->
                sql.selectFrom(KEYSETS).where(KEYSETS.NAME.eq(INSTALLATION)).fetchOptional());
    }

    private Either<Failure, Integer> make() {
        try {
            var handle = KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM, AeadConfig2026.get());
            var sealed =
                    TinkProtoKeysetFormat.serializeEncryptedKeyset(handle, masterKey, CONTEXT, AeadConfig2026.get());
            var id = Integer.toHexString(handle.getPrimary().getId());
            return database.ask(sql -> sql.insertInto(KEYSETS, KEYSETS.NAME, KEYSETS.KEYSET, KEYSETS.PRIMARY_KEY_ID)
                    .values(INSTALLATION, sealed, id)
                    .onConflictDoNothing()
                    .execute());
        } catch (GeneralSecurityException refused) {
            LOG.log(Level.ERROR, "The master key cannot encrypt: {0}", refused.getMessage());
            return Either.left(Seal.undecryptable("none"));
        }
    }

    private Either<Failure, Seal> open(KeysetRow row) {
        try {
            var handle = TinkProtoKeysetFormat.parseEncryptedKeyset(
                    row.getKeyset(), masterKey, CONTEXT, AeadConfig2026.get());
            return Either.right(new Seal(handle.getPrimitive(AeadConfig2026.get(), Aead.class), row.getPrimaryKeyId()));
        } catch (GeneralSecurityException refused) {
            LOG.log(
                    Level.ERROR,
                    "The master key is not the one that the secrets of this database were stored under (keyset {0}): "
                            + "start with the former LIAISON_MASTER_KEY. Nothing was changed.",
                    row.getPrimaryKeyId());
            return Either.left(Seal.undecryptable(row.getPrimaryKeyId()));
        }
    }
}
