package io.liaison.rest.launch;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.domain.error.Expectation;
import io.liaison.domain.error.Invalid.InvalidArgument;
import io.liaison.domain.rotation.DataKeyId;
import io.liaison.domain.rotation.KeyRotation;
import io.liaison.domain.rotation.MasterKeyUse;
import io.liaison.domain.rotation.RotationStage.Finished;
import io.liaison.domain.rotation.RotationStage.Running;
import io.liaison.domain.shared.TenantId;
import io.vavr.collection.List;
import io.vavr.control.Either;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RotateKeysCommandTest {
    private static final DataKeyId KEY = new DataKeyId(0x0C0FFEE0);
    private static final TenantId TENANT = new TenantId(new UUID(7, 8));

    @Test
    void is_meant_by_its_name() {
        assertThat(RotateKeysCommand.isMeant("rotate-keys", "--master")).isTrue();
        assertThat(RotateKeysCommand.isMeant("audit")).isFalse();
        assertThat(RotateKeysCommand.isMeant()).isFalse();
    }

    @Test
    void means_the_keys_of_data_unless_told_otherwise() {
        assertThat(RotateKeysCommand.ofMaster("rotate-keys")).isEqualTo(Either.right(false));
        assertThat(RotateKeysCommand.ofMaster("rotate-keys", "--master")).isEqualTo(Either.right(true));
        assertThat(RotateKeysCommand.ofMaster("rotate-keys", "--all"))
                .isEqualTo(Either.left(new InvalidArgument("--all", Expectation.KNOWN_SETTING)));
    }

    @Test
    void tells_how_far_it_is_and_what_stays() {
        var running = new KeyRotation(KEY, 200, 100, new Running(Instant.EPOCH));
        var finished = new Finished(Instant.EPOCH, Instant.EPOCH);

        assertThat(RotateKeysCommand.line(running)).isEqualTo("Key 0c0ffee0: 200 secrets are under it, 100 left.");
        assertThat(RotateKeysCommand.line(new KeyRotation(KEY, 300, 0, finished)))
                .isEqualTo("Key 0c0ffee0: 300 secrets are under it, and none is left.");
        assertThat(RotateKeysCommand.line(new KeyRotation(KEY, 299, 1, finished)))
                .isEqualTo("Key 0c0ffee0: 299 secrets are under it. What does not open stays as it is: 1.");
    }

    @Test
    void tells_whether_the_former_master_key_is_still_needed() {
        assertThat(RotateKeysCommand.line(new MasterKeyUse(2, List.empty(), List.empty())))
                .isEqualTo("The keys of 2 tenants are under the master key."
                        + " LIAISON_FORMER_MASTER_KEY is no longer needed.");
        assertThat(RotateKeysCommand.line(new MasterKeyUse(1, List.of(TENANT), List.of(TENANT))))
                .endsWith(" LIAISON_FORMER_MASTER_KEY is still needed by 1. Those of 1 open with neither.");
    }
}
