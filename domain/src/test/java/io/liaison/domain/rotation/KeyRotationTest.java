package io.liaison.domain.rotation;

import static io.liaison.domain.fixture.Known.NOON;
import static io.liaison.domain.fixture.Known.TENANT;
import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.domain.rotation.RotationStage.Finished;
import io.liaison.domain.rotation.RotationStage.Never;
import io.liaison.domain.rotation.RotationStage.Running;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class KeyRotationTest {
    private static final Instant LATER = NOON.plusSeconds(60);

    @Test
    void begins_runs_and_ends() {
        assertThat(at(new Never())).extracting(KeyRotation::isRunning).isEqualTo(false);
        assertThat(at(new Running(NOON))).extracting(KeyRotation::isRunning).isEqualTo(true);
        assertThat(at(new Finished(NOON, LATER)))
                .extracting(KeyRotation::isRunning)
                .isEqualTo(false);
        assertThat(at(new Never()).startedAt()).isEqualTo(Option.none());
        assertThat(at(new Running(NOON)).finishedAt()).isEqualTo(Option.none());
        assertThat(at(new Finished(NOON, LATER)).startedAt()).isEqualTo(Option.some(NOON));
        assertThat(at(new Finished(NOON, LATER)).finishedAt()).isEqualTo(Option.some(LATER));
    }

    @Test
    void the_former_master_key_is_needed_as_long_as_a_tenant_needs_it() {
        assertThat(new MasterKeyUse(1, List.of(TENANT), List.empty()).needsFormer())
                .isTrue();
        assertThat(new MasterKeyUse(1, List.empty(), List.of(TENANT)).needsFormer())
                .isFalse();
    }

    private static KeyRotation at(RotationStage stage) {
        return new KeyRotation(new DataKeyId(1), 3, 4, stage);
    }
}
