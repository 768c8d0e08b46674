package io.liaison.persistence.vault;

import static io.liaison.domain.fixture.Known.NOON;
import static io.liaison.domain.fixture.Known.TENANT;
import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.application.fixture.Premises;
import io.liaison.application.port.outbound.DataKeys;
import io.liaison.domain.rotation.DataKeyId;
import io.liaison.persistence.TestStorage;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class HeldKeyringsTest {
    private static final Duration MEMORY = Duration.ofSeconds(5);
    private final DataKeys keys = Premises.in(TestStorage.empty()).dataKeys();
    private final AtomicLong nanos = new AtomicLong(Long.MAX_VALUE - 1);
    private final HeldKeyrings held = new HeldKeyrings(keysets(), MEMORY, nanos::get);

    @Test
    void seals_under_the_same_key_until_the_memory_ends_and_under_the_new_one_from_then_on() {
        var former = keys.rotation(TENANT).get().key();
        assertThat(primary(held.recent(TENANT))).isEqualTo(former);
        var newer = keys.begin(TENANT, NOON).get().get();

        nanos.addAndGet(MEMORY.toNanos() - 1);
        assertThat(primary(held.recent(TENANT))).isEqualTo(former);
        nanos.addAndGet(1);

        assertThat(primary(held.recent(TENANT))).isEqualTo(newer);
    }

    @Test
    void opens_with_what_is_at_hand_however_old_it_is() {
        var former = primary(held.atHand(TENANT));
        keys.begin(TENANT, NOON).get();

        nanos.addAndGet(Duration.ofDays(1).toNanos());

        assertThat(primary(held.atHand(TENANT))).isEqualTo(former);
    }

    @Test
    void does_not_open_again_what_has_not_changed() {
        var before = held.reread(TENANT).get();

        assertThat(held.reread(TENANT).get()).isSameAs(before);
    }

    private static DataKeyId primary(Either<?, Keyring> answered) {
        return answered.get().primary();
    }

    private static Keysets keysets() {
        var master = MasterKeys.parse(TestStorage.MASTER_KEY, Option.none()).get();
        return new Keysets(TestStorage.database(), TestStorage.database(), master);
    }
}
