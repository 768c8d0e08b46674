package io.liaison.persistence;

import io.liaison.application.port.outbound.StorageProvider.Location;
import io.liaison.application.port.outbound.StorageProvider.Storage;
import io.liaison.domain.authentication.Secret;
import io.liaison.persistence.embedded.SharedPostgres;
import io.liaison.persistence.vault.Seal;
import io.liaison.persistence.vault.VaultStores;
import io.liaison.persistence.work.Database;
import io.liaison.persistence.work.Pool;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Duration;
import java.util.Base64;
import javax.sql.DataSource;

/** A storage on real PostgreSQL, emptied for each test. */
public final class TestStorage {
    public static final Secret MASTER_KEY = new Secret(Base64.getEncoder().encodeToString(new byte[32]));
    private static final DataSource POOL = Pool.open(
            SharedPostgres.get().url(),
            SharedPostgres.get().user(),
            SharedPostgres.get().password().reveal());
    private static final Database DATABASE = new Database(POOL);
    private static final Storage STORAGE = opened(MASTER_KEY, Option.none());

    private TestStorage() {}

    public static Storage empty() {
        DATABASE.ask(sql -> sql.execute("""
                        alter table audit_entries disable trigger audit_entries_stay;
                        truncate tenants, audit_entries, keysets, event_remains, event_sightings, received_events,
                                event_deliveries cascade;
                        alter table audit_entries enable trigger audit_entries_stay
                        """)).get();
        return STORAGE;
    }

    /** Another node on the same database, which always looks whether there are newer keys before it seals. */
    public static Storage opened(Secret masterKey, Option<Secret> former) {
        var secrets = new Secrets(masterKey, former, Duration.ZERO);
        return OpenStorage.on(Ground.on(location(), () -> Either.right(true)), secrets, true)
                .get();
    }

    /** What seals in the stores, for one that is made by hand. */
    public static Seal seal() {
        return VaultStores.unlock(DATABASE, new Database(POOL), MASTER_KEY, Option.none(), Duration.ZERO)
                .get()
                .seal();
    }

    /** A way past the stores, to see and to break what they have stored. */
    public static Database database() {
        return DATABASE;
    }

    /** Takes the connection away that holds the lock of that number. */
    public static void cutOff(long holder) {
        DATABASE.ask(sql -> sql.fetch(
                        "select pg_terminate_backend(pid) from pg_locks where locktype = 'advisory'"
                                + " and ((classid::bigint << 32) | objid::bigint) = {0}",
                        holder))
                .get();
    }

    public static DataSource pool() {
        return POOL;
    }

    public static Location.Server location() {
        var postgres = SharedPostgres.get();
        return new Location.Server(postgres.url(), postgres.user(), postgres.password());
    }
}
