package io.liaison.persistence.vault;

import static io.liaison.domain.fixture.Known.NOON;
import static io.liaison.domain.fixture.Known.OTHER_TENANT;
import static io.liaison.domain.fixture.Known.TENANT;
import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.application.fixture.Premises;
import io.liaison.application.port.outbound.StorageProvider.Settings;
import io.liaison.application.port.outbound.StorageProvider.Storage;
import io.liaison.domain.authentication.Secret;
import io.liaison.domain.error.Invalid.EncryptionKeyMalformed;
import io.liaison.domain.error.Unavailable.SecretUndecryptable;
import io.liaison.domain.rotation.MasterKeyUse;
import io.liaison.domain.rotation.RotationStep;
import io.liaison.persistence.PostgresStorageProvider;
import io.liaison.persistence.TestStorage;
import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MasterKeyChangeTest {
    private static final Secret NEWER =
            new Secret(Base64.getEncoder().encodeToString("n".repeat(32).getBytes(StandardCharsets.US_ASCII)));
    private SealedThings things;

    @BeforeEach
    void furnish() {
        things = new SealedThings(Premises.in(TestStorage.empty()));
    }

    @Test
    void a_node_with_both_opens_what_is_under_the_former_one() {
        var node = TestStorage.opened(NEWER, Option.some(TestStorage.MASTER_KEY));

        things.assertOpenAt(node);
        assertThat(node.dataKeys().masterKeyUse())
                .isEqualTo(Either.right(new MasterKeyUse(0, List.of(TENANT, OTHER_TENANT), List.empty())));
        node.closing().close().get();
    }

    @Test
    void once_all_are_moved_the_former_one_is_not_needed_and_opens_nothing() {
        var node = TestStorage.opened(NEWER, Option.some(TestStorage.MASTER_KEY));

        List.of(TENANT, OTHER_TENANT)
                .forEach(tenant ->
                        assertThat(node.dataKeys().underMasterKey(tenant)).isEqualTo(Either.right(true)));

        assertThat(node.dataKeys().masterKeyUse().get().needsFormer()).isFalse();
        assertThat(node.dataKeys().underMasterKey(TENANT)).isEqualTo(Either.right(false));
        node.closing().close().get();
        var next = TestStorage.opened(NEWER, Option.none());
        things.assertOpenAt(next);
        next.closing().close().get();
        assertThat(opening(TestStorage.MASTER_KEY, Option.none()).getLeft()).isInstanceOf(SecretUndecryptable.class);
    }

    @Test
    void nodes_with_both_in_either_order_work_side_by_side() {
        var first = TestStorage.opened(NEWER, Option.some(TestStorage.MASTER_KEY));
        var second = TestStorage.opened(TestStorage.MASTER_KEY, Option.some(NEWER));

        first.dataKeys().underMasterKey(TENANT).get();

        things.assertOpenAt(first);
        things.assertOpenAt(second);
        first.closing().close().get();
        second.closing().close().get();
    }

    @Test
    void a_rotation_of_data_keys_also_leaves_the_former_master_key() {
        var node = TestStorage.opened(NEWER, Option.some(TestStorage.MASTER_KEY));

        node.dataKeys().begin(TENANT, NOON).get();
        while (node.dataKeys().advance(TENANT, NOON).get() != RotationStep.FINISHED) {
            things.assertOpenAt(node);
        }

        assertThat(node.dataKeys().masterKeyUse().get().former()).containsExactly(OTHER_TENANT);
        node.closing().close().get();
    }

    @Test
    void a_former_master_key_that_is_none_stops_the_start() {
        assertThat(opening(TestStorage.MASTER_KEY, Option.some(new Secret("AAAA")))
                        .getLeft())
                .isEqualTo(new EncryptionKeyMalformed());
    }

    private static Either<?, Storage> opening(Secret key, Option<Secret> former) {
        return new PostgresStorageProvider().open(new Settings(TestStorage.location(), Option.some(key), former, true));
    }
}
