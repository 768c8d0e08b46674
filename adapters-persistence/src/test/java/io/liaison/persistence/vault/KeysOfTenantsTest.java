package io.liaison.persistence.vault;

import static io.liaison.domain.fixture.Known.NOON;
import static io.liaison.domain.fixture.Known.OTHER_TENANT;
import static io.liaison.domain.fixture.Known.TENANT;
import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.application.fixture.Premises;
import io.liaison.application.port.outbound.StorageProvider.Storage;
import io.liaison.domain.authentication.Secret;
import io.liaison.domain.authentication.SecretOwner;
import io.liaison.domain.authentication.SecretPurpose;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Unavailable.SecretUndecryptable;
import io.liaison.domain.error.Unavailable.StorageUnavailable;
import io.liaison.persistence.TestStorage;
import io.liaison.persistence.work.Database;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class KeysOfTenantsTest {
    private static final Secret SECRET = new Secret("kept");
    private final SecretOwner elsewhere = new SecretOwner(OTHER_TENANT, "connection:elsewhere");
    private Storage storage;
    private SealedThings things;

    @BeforeEach
    void furnish() {
        storage = Premises.in(TestStorage.empty());
        things = new SealedThings(storage);
    }

    @Test
    void each_tenant_has_keys_of_its_own() {
        var here = storage.dataKeys().rotation(TENANT).get().key();

        assertThat(storage.dataKeys().rotation(OTHER_TENANT).get().key()).isNotEqualTo(here);
    }

    @Test
    void keysets_that_have_changed_places_do_not_open_and_nothing_is_sealed_under_them() {
        change("update keysets set keyset = (select other.keyset from keysets other where other.name <> keysets.name)"
                + " where name = '" + TENANT + "'");

        var node = TestStorage.opened(TestStorage.MASTER_KEY, Option.none());

        assertUndecryptable(node.vault().open(things.owner, things.secret), primaryOf(node));
        assertUndecryptable(node.vault().keep(things.owner, SecretPurpose.FIELD, SECRET), primaryOf(node));
        assertUndecryptable(node.grants().read(TENANT, things.connection.id()), primaryOf(node));
        node.closing().close().get();
    }

    @Test
    void a_keyset_that_does_not_open_is_a_matter_of_its_tenant_alone() {
        change("update keysets set keyset = 'nonsense' where name = '" + TENANT + "'");

        var node = TestStorage.opened(TestStorage.MASTER_KEY, Option.none());

        var kept = node.vault().keep(elsewhere, SecretPurpose.FIELD, SECRET).get();
        assertThat(node.vault().open(elsewhere, kept)).isEqualTo(Either.right(SECRET));
        assertUndecryptable(node.vault().open(things.owner, things.secret), primaryOf(node));
        assertUndecryptable(node.dataKeys().begin(TENANT, NOON), primaryOf(node));
        assertThat(node.connections().byId(TENANT, things.connection.id()).isRight())
                .isTrue();
        assertThat(node.dataKeys().masterKeyUse().get().unopened()).containsExactly(TENANT);
        node.closing().close().get();
    }

    @Test
    void a_row_that_was_sealed_under_a_key_that_is_gone_names_that_key() {
        var former = storage.dataKeys().rotation(TENANT).get().key();
        change("delete from keysets where name = '" + TENANT + "'");

        var node = TestStorage.opened(TestStorage.MASTER_KEY, Option.none());

        assertUndecryptable(node.vault().open(things.owner, things.secret), former.toString());
        node.closing().close().get();
    }

    @Test
    void what_is_no_ciphertext_at_all_spoils_nothing_else() {
        change("update secrets set ciphertext = ''");

        assertUndecryptable(storage.vault().open(things.owner, things.secret), "none");
        assertThat(storage.grants().read(TENANT, things.connection.id()).isRight())
                .isTrue();
    }

    /** Sealed for the other tenant, and then moved with all that the table says of it. */
    @Test
    void a_secret_of_one_tenant_does_not_open_for_another() {
        var foreign = storage.vault()
                .keep(new SecretOwner(OTHER_TENANT, things.owner.subject()), SecretPurpose.FIELD, SECRET)
                .get();
        change("update secrets set tenant_id = '" + TENANT + "' where id = '" + foreign.id() + "'");

        assertThat(storage.vault().open(things.owner, foreign).getLeft()).isInstanceOf(SecretUndecryptable.class);
    }

    @Test
    void a_key_that_was_made_in_a_unit_of_work_stays_when_that_is_taken_back() {
        change("delete from keysets where name = '" + OTHER_TENANT + "'");
        var vault = VaultStores.unlock(
                        TestStorage.database(),
                        new Database(TestStorage.pool()),
                        TestStorage.MASTER_KEY,
                        Option.none(),
                        Duration.ofHours(1))
                .get()
                .vault(storage.ids());
        var outcome = TestStorage.database()
                .unitOfWork()
                .run(() -> vault.keep(elsewhere, SecretPurpose.FIELD, SECRET)
                        .flatMap(kept -> Either.left(new StorageUnavailable(Duration.ZERO))));

        var kept = vault.keep(elsewhere, SecretPurpose.FIELD, SECRET).get();

        assertThat(outcome.isLeft()).isTrue();
        assertThat(storage.vault().open(elsewhere, kept)).isEqualTo(Either.right(SECRET));
    }

    private static String primaryOf(Storage node) {
        return node.dataKeys().rotation(TENANT).get().key().toString();
    }

    private static void assertUndecryptable(Either<Failure, ?> outcome, String key) {
        assertThat(outcome.getLeft())
                .isInstanceOfSatisfying(
                        SecretUndecryptable.class,
                        why -> assertThat(why.keyId()).isEqualTo(key));
    }

    private static void change(String statement) {
        TestStorage.database().ask(sql -> sql.execute(statement)).get();
    }
}
