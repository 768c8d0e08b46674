package io.liaison.persistence.schema;

import static io.liaison.domain.fixture.Known.NOON;
import static io.liaison.domain.fixture.Known.TENANT;
import static io.liaison.domain.fixture.Known.uuid;
import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import io.liaison.domain.authentication.Secret;
import io.liaison.domain.authentication.SecretOwner;
import io.liaison.domain.authentication.SecretPurpose;
import io.liaison.domain.authentication.SecretRef;
import io.liaison.persistence.TestStorage;
import io.liaison.persistence.vault.KeyOfInstallation;
import io.liaison.persistence.vault.VaultStores;
import io.liaison.persistence.work.Database;
import io.liaison.persistence.work.Pool;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was sealed when there was one keyset for all tenants. */
class KeysOfOldTest {
    private static final Secret SECRET = new Secret("of old");
    private final SecretOwner owner = new SecretOwner(TENANT, "app:petstore");
    private final SecretRef ref = new SecretRef(uuid(81), SecretPurpose.CLIENT_SECRET);
    private HikariDataSource pool;
    private Database database;
    private KeyOfInstallation old;

    @BeforeEach
    void sealAsOfOld() throws GeneralSecurityException {
        execute(TestStorage.database(), "drop schema if exists of_old cascade");
        execute(TestStorage.database(), "create schema of_old");
        var server = TestStorage.location();
        pool = Pool.open(
                server.url() + "?currentSchema=of_old",
                server.user(),
                server.password().reveal());
        database = new Database(pool);
        old = new KeyOfInstallation();
        Flyway.configure()
                .dataSource(pool)
                .resourceProvider(new Scripts())
                .javaMigrationClassProvider(java.util.List::of)
                .target("11")
                .load()
                .migrate();
        old.store(database);
        execute(database, "insert into tenants (id, name) values ('" + TENANT + "', 'acme')");
        execute(
                database,
                "insert into secrets (id, tenant_id, subject, purpose, ciphertext) values ('" + ref.id() + "', '"
                        + TENANT + "', '" + owner.subject() + "', '" + ref.purpose() + "', '\\x"
                        + old.close(owner, ref, SECRET.reveal()) + "')");
    }

    @AfterEach
    void close() {
        pool.close();
    }

    @Test
    void opens_with_the_keys_of_its_tenant_and_leaves_that_key_with_the_first_rotation() {
        Migrations.bringUpToDate(database, pool, History.ALONE).get();

        var stores = VaultStores.unlock(database, database, TestStorage.MASTER_KEY, Option.none(), Duration.ZERO)
                .get();
        var keys = stores.dataKeys();
        var vault = stores.vault(UUID::randomUUID);
        assertThat(vault.open(owner, ref)).isEqualTo(Either.right(SECRET));
        assertThat(keys.rotation(TENANT).get().key()).hasToString(old.id());
        keys.begin(TENANT, NOON).get();
        while (keys.rotation(TENANT).get().isRunning()) {
            keys.advance(TENANT, NOON).get();
        }
        assertThat(keys.rotation(TENANT).get().left()).isZero();
        assertThat(vault.open(owner, ref)).isEqualTo(Either.right(SECRET));
    }

    private static void execute(Database database, String statement) {
        database.ask(sql -> sql.execute(statement)).get();
    }
}
