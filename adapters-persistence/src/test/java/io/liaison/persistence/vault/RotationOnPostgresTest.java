package io.liaison.persistence.vault;

import static io.liaison.domain.fixture.Known.NOON;
import static io.liaison.domain.fixture.Known.OTHER_TENANT;
import static io.liaison.domain.fixture.Known.TENANT;
import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.application.fixture.Premises;
import io.liaison.application.port.outbound.DataKeys;
import io.liaison.application.port.outbound.StorageProvider.Storage;
import io.liaison.domain.authentication.Secret;
import io.liaison.domain.authentication.SecretPurpose;
import io.liaison.domain.error.Unavailable.SecretUndecryptable;
import io.liaison.domain.rotation.DataKeyId;
import io.liaison.domain.rotation.KeyRotation;
import io.liaison.domain.rotation.RotationStep;
import io.liaison.persistence.Races;
import io.liaison.persistence.TestStorage;
import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RotationOnPostgresTest {
    private Storage storage;
    private SealedThings things;
    private DataKeys keys;

    @BeforeEach
    void furnish() {
        storage = Premises.in(TestStorage.empty());
        things = new SealedThings(storage);
        keys = storage.dataKeys();
    }

    @Test
    void everything_that_is_sealed_comes_under_the_new_key_and_opens() {
        keys.begin(TENANT, NOON).get();
        assertThat(rotation().left()).isEqualTo(SealedThings.COUNT);

        finish();

        assertThat(rotation().done()).isEqualTo(SealedThings.COUNT);
        assertThat(rotation().left()).isZero();
        things.assertOpen();
    }

    @Test
    void a_rotation_of_single_rows_can_stop_after_any_step_and_another_node_goes_on() {
        keys.begin(TENANT, NOON).get();
        var steps = 0;

        for (var step = RotationStep.AGAIN; step != RotationStep.FINISHED; steps++) {
            step = stepsOf(1, Duration.ZERO).advance(TENANT, NOON).get();
            things.assertOpen();
        }

        assertThat(steps).isGreaterThan(SealedThings.COUNT * 2);
        assertThat(rotation().left()).isZero();
    }

    @Test
    void a_step_that_is_taken_back_has_done_nothing_and_is_taken_again() {
        keys.begin(TENANT, NOON).get();
        keys.advance(TENANT, NOON).get();

        var cutOff = storage.unitOfWork()
                .run(() -> keys.advance(TENANT, NOON)
                        .flatMap(step -> storage.tenants().add(Premises.HOME)));

        assertThat(cutOff.isLeft()).isTrue();
        assertThat(rotation().left()).isEqualTo(SealedThings.COUNT);
        finish();
        assertThat(rotation().left()).isZero();
        things.assertOpen();
    }

    @Test
    void two_nodes_do_not_take_the_same_step() {
        keys.begin(TENANT, NOON).get();

        var second = storage.unitOfWork()
                .run(() -> keys.advance(TENANT, NOON)
                        .map(first ->
                                Races.start(() -> keys.advance(TENANT, NOON)).join()));

        assertThat(second.get()).isEqualTo(Either.right(RotationStep.LATER));
    }

    @Test
    void a_row_that_somebody_holds_is_passed_over_and_found_again() {
        keys.begin(TENANT, NOON).get();

        TestStorage.database().unitOfWork().run(() -> {
            change("select from secrets for update");
            return Either.right(Races.start(this::pass).join());
        });

        assertThat(rotation().left()).isEqualTo(1);
        finish();
        assertThat(rotation().left()).isZero();
        things.assertOpen();
    }

    @Test
    void nobody_finishes_while_nodes_may_still_seal_under_a_former_key() {
        var patient = stepsOf(500, Duration.ofHours(1));
        keys.begin(TENANT, NOON).get();

        var steps = List.fill(50, () -> patient.advance(TENANT, NOON).get());

        assertThat(steps).doesNotContain(RotationStep.FINISHED);
        assertThat(steps.last()).isEqualTo(RotationStep.LATER);
        assertThat(rotation().left()).isZero();
    }

    @Test
    void nobody_finishes_sooner_where_nothing_is_under_the_former_key() {
        var patient = stepsOf(500, Duration.ofHours(1));
        keys.begin(OTHER_TENANT, NOON).get();

        var steps = List.fill(50, () -> patient.advance(OTHER_TENANT, NOON).get());

        assertThat(steps).doesNotContain(RotationStep.FINISHED);
    }

    @Test
    void what_a_node_has_sealed_under_a_former_key_behind_a_pass_is_found_by_the_next() {
        var late = new HeldKeyrings(keysets(), Duration.ofHours(1), () -> 0);
        late.recent(TENANT).get();
        keys.begin(TENANT, NOON).get();
        pass();
        var vault = new TinkSecretVault(TestStorage.database(), new Seal(late), storage.ids());

        var ref = vault.keep(things.owner, SecretPurpose.FIELD, new Secret("late"))
                .get();

        assertThat(rotation().left()).isEqualTo(1);
        finish();
        assertThat(rotation().left()).isZero();
        assertThat(vault.open(things.owner, ref)).isEqualTo(Either.right(new Secret("late")));
    }

    @Test
    void a_node_that_holds_older_keys_opens_what_was_sealed_under_a_newer_one() {
        var node = TestStorage.opened(TestStorage.MASTER_KEY, Option.none());
        things.assertOpenAt(node);

        keys.begin(TENANT, NOON).get();
        finish();

        things.assertOpenAt(node);
        node.closing().close().get();
    }

    @Test
    void what_does_not_open_stays_as_it_is_and_keeps_nothing_from_ending() {
        var former = rotation().key();
        change("update secrets set ciphertext = set_byte(ciphertext, 20, get_byte(ciphertext, 20) # 1)");
        keys.begin(TENANT, NOON).get();

        finish();

        assertThat(rotation().left()).isEqualTo(1);
        assertThat(storage.vault().open(things.owner, things.secret).getLeft())
                .isInstanceOfSatisfying(
                        SecretUndecryptable.class,
                        why -> assertThat(why.keyId()).isEqualTo(former.toString()));
    }

    @Test
    void a_former_key_stays_for_late_comers_and_goes_with_the_next_rotation() {
        var first = rotation().key();
        var second = rotate();
        assertThat(held()).containsExactlyInAnyOrder(first, second);

        var third = rotate();

        assertThat(held()).containsExactlyInAnyOrder(second, third);
        things.assertOpen();
    }

    @Test
    void a_key_that_something_is_under_is_never_removed() {
        var first = rotation().key();
        change("update secrets set ciphertext = set_byte(ciphertext, 20, get_byte(ciphertext, 20) # 1)");

        rotate();
        rotate();

        assertThat(held()).contains(first);
    }

    /** The steps of a node of its own. */
    private DataKeys stepsOf(int rows, Duration settling) {
        var passes = new Passes(new Retirement(keysets()), settling, rows);
        var master = MasterKeys.parse(TestStorage.MASTER_KEY, Option.none()).get();
        return new JooqDataKeys(
                TestStorage.database(),
                keysets(),
                new MasterKeyChange(TestStorage.database(), keysets(), master),
                passes);
    }

    private static Keysets keysets() {
        var master = MasterKeys.parse(TestStorage.MASTER_KEY, Option.none()).get();
        return new Keysets(TestStorage.database(), TestStorage.database(), master);
    }

    private DataKeyId rotate() {
        var key = keys.begin(TENANT, NOON).get().get();
        finish();
        return key;
    }

    private Iterable<DataKeyId> held() {
        var keysets = keysets();
        return keysets.stored(TENANT)
                .flatMap(row -> keysets.open(TENANT, row))
                .get()
                .ids();
    }

    private RotationStep pass() {
        var step = RotationStep.AGAIN;
        while (step == RotationStep.AGAIN) {
            step = keys.advance(TENANT, NOON).get();
        }
        return step;
    }

    private void finish() {
        var passes = 0;
        while (pass() != RotationStep.FINISHED) {
            assertThat(passes++).as("passes").isLessThan(10);
        }
    }

    private KeyRotation rotation() {
        return keys.rotation(TENANT).get();
    }

    private static void change(String statement) {
        TestStorage.database().ask(sql -> sql.execute(statement)).get();
    }
}
