package io.liaison.persistence.vault;

import com.google.crypto.tink.aead.AeadConfig2026;
import io.liaison.application.port.outbound.Ids;
import io.liaison.application.port.outbound.SecretVault;
import io.liaison.domain.authentication.Secret;
import io.liaison.domain.error.Failure;
import io.liaison.persistence.work.Database;
import io.vavr.control.Either;

/** Opens what this package keeps. */
public final class VaultStores {

    private VaultStores() {}

    /** Loads what opening a keyset needs, while the database is being reached: it takes as long as that does. */
    public static void prepare() {
        Thread.ofVirtual().start(AeadConfig2026::get);
    }

    /** @failure 1801 that is no master key */
    public static Either<Failure, Secret> check(Secret masterKey) {
        return MasterKey.parse(masterKey).map(usable -> masterKey);
    }

    /**
     * Gets the seal of this installation with the master key.
     *
     * @failure 1801 that is no master key
     * @failure 20062 it is not the one that the keyset was stored under
     */
    public static Either<Failure, Seal> unlock(Database database, Secret masterKey) {
        return MasterKey.parse(masterKey).flatMap(key -> new Keysets(database, key).unlock());
    }

    public static SecretVault vault(Database database, Seal seal, Ids ids) {
        return new TinkSecretVault(database, seal, ids);
    }
}
