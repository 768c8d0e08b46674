package io.liaison.persistence.vault;

import com.google.crypto.tink.aead.AeadConfig2026;
import io.liaison.application.port.outbound.DataKeys;
import io.liaison.application.port.outbound.Ids;
import io.liaison.application.port.outbound.SecretVault;
import io.liaison.application.port.outbound.Tenants;
import io.liaison.domain.authentication.Secret;
import io.liaison.domain.error.Failure;
import io.liaison.persistence.work.Database;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Duration;

/** Opens what this package keeps. */
public final class VaultStores {
    private static final int MOST_ROWS = 500;
    private final Database database;
    private final Keysets keysets;
    private final MasterKeyChange master;
    private final Duration memory;
    private final Seal seal;

    private VaultStores(Database database, Database apart, MasterKeys keys, Duration memory) {
        this.database = database;
        this.keysets = new Keysets(database, apart, keys);
        this.master = new MasterKeyChange(database, keysets, keys);
        this.memory = memory;
        this.seal = new Seal(new HeldKeyrings(keysets, memory, System::nanoTime));
    }

    /** Loads what opening a keyset needs, while the database is being reached: it takes as long as that does. */
    public static void prepare() {
        Thread.ofVirtual().start(AeadConfig2026::get);
    }

    /** @failure 1801 that is no master key */
    public static Either<Failure, Secret> check(Secret masterKey) {
        return MasterKey.parse(masterKey).map(usable -> masterKey);
    }

    /**
     * Gets at the secrets of this installation with the master key, or with the one before it.
     *
     * @param apart another way to the same database, which is never in a unit of work of the first
     * @param memory how long a node may seal without looking whether another one has made a newer key
     * @failure 1801 one of them is no master key
     * @failure 20062 they open the keys of no tenant
     */
    public static Either<Failure, VaultStores> unlock(
            Database database, Database apart, Secret masterKey, Option<Secret> former, Duration memory) {
        return MasterKeys.parse(masterKey, former)
                .map(keys -> new VaultStores(database, apart, keys, memory))
                .flatMap(stores -> stores.master.fits().map(fitting -> stores));
    }

    public Seal seal() {
        return seal;
    }

    public SecretVault vault(Ids ids) {
        return new TinkSecretVault(database, seal, ids);
    }

    public Tenants tenants(Tenants tenants) {
        return new TenantsWithKeys(tenants, keysets);
    }

    /** A node that has just looked seals under what it saw for as long as {@code memory}, and then has to store it. */
    public DataKeys dataKeys() {
        var passes = new Passes(new Retirement(keysets), memory.multipliedBy(2), MOST_ROWS);
        return new JooqDataKeys(database, keysets, master, passes);
    }
}
