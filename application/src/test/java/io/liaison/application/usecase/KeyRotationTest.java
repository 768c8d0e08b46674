package io.liaison.application.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.application.fixture.Workbench;
import io.liaison.application.port.AuditFilter;
import io.liaison.application.port.PageRequest;
import io.liaison.application.port.inbound.audit.ListAudit;
import io.liaison.application.port.inbound.rotation.GetKeyRotation;
import io.liaison.application.port.inbound.rotation.OrderKeyRotation;
import io.liaison.application.port.inbound.rotation.RotateKeys;
import io.liaison.domain.audit.AuditAction;
import io.liaison.domain.audit.Deed;
import io.liaison.domain.rotation.KeyRotation;
import io.liaison.domain.rotation.RotationStage.Finished;
import io.liaison.domain.rotation.RotationStage.Running;
import io.liaison.domain.rotation.RotationStep;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class KeyRotationTest {
    private final Workbench bench = new Workbench();

    @Test
    void a_rotation_goes_from_the_request_to_its_end_and_both_are_in_the_audit() {
        var begun = rotate();
        bench.clock.pass(Duration.ofMinutes(2));

        assertThat(bench.liaison.rotations().advanceKeyRotations().advance())
                .isEqualTo(Either.right(RotationStep.FINISHED));

        assertThat(begun.stage()).isEqualTo(new Running(begun.startedAt().get()));
        assertThat(rotation().stage()).isEqualTo(new Finished(begun.startedAt().get(), bench.clock.instant()));
        assertThat(told(AuditAction.KEYS_ROTATE))
                .containsExactly(Option.some(begun.key().toString()));
        assertThat(told(AuditAction.KEYS_RESEAL))
                .containsExactly(Option.some(begun.key().toString()));
    }

    @Test
    void whoever_asks_again_joins_and_is_not_told_of() {
        var begun = rotate();

        assertThat(rotate()).isEqualTo(begun);
        assertThat(bench.liaison.rotations().orderKeyRotation().order(new OrderKeyRotation.Command("default")))
                .isEqualTo(Either.right(begun));

        assertThat(told(AuditAction.KEYS_ROTATE)).hasSize(1);
    }

    @Test
    void without_a_rotation_there_is_no_step_to_take() {
        assertThat(bench.liaison.rotations().advanceKeyRotations().advance())
                .isEqualTo(Either.right(RotationStep.NOTHING));
    }

    @Test
    void a_new_master_key_makes_the_former_one_needless_and_a_second_time_changes_nothing() {
        bench.tenant("second");
        bench.memory.giveNewMasterKey();
        var order = bench.liaison.rotations().orderMasterKeyReplacement();

        assertThat(order.order().get().needsFormer()).isFalse();
        assertThat(order.order().get().current()).isEqualTo(2);

        assertThat(told(AuditAction.MASTER_KEY_REPLACE)).hasSize(1);
    }

    private KeyRotation rotate() {
        return bench.liaison
                .rotations()
                .rotateKeys()
                .rotate(new RotateKeys.Command(bench.admin))
                .get();
    }

    private KeyRotation rotation() {
        return bench.liaison
                .rotations()
                .getKeyRotation()
                .get(new GetKeyRotation.Query(bench.admin))
                .get();
    }

    /** The key that each entry of this kind names, in the audit of the administrator's tenant. */
    private Seq<Option<String>> told(AuditAction action) {
        return bench.liaison
                .audit()
                .listAudit()
                .list(new ListAudit.Query(
                        bench.admin, AuditFilter.NONE, true, new PageRequest(PageRequest.DEFAULT_LIMIT, Option.none())))
                .get()
                .items()
                .map(view -> view.entry().event().deed())
                .filter(deed -> deed.action() == action)
                .map(Deed::details)
                .map(details -> details.get("key"));
    }
}
