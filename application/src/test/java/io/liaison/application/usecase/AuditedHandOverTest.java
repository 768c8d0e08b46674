package io.liaison.application.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.application.fixture.Workbench;
import io.liaison.domain.access.Principal;
import io.liaison.domain.audit.AuditAction;
import io.liaison.domain.audit.Deed;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;

class AuditedHandOverTest {
    private static final boolean ROLES = true;
    private final LeavingScene scene = new LeavingScene();
    private final Workbench bench = scene.bench;
    private final Principal leaver = scene.leaver;
    private final Principal heir = scene.heir;

    @Test
    void the_audit_tells_of_each_connection_of_the_workspace_and_of_the_leaver() {
        var ledger = scene.machine("Ledger", bench.folder.id());
        scene.machine("Diary", scene.workspace(leaver.actor()).id());
        var before = bench.memory.entries();

        scene.handOver(!ROLES).get();

        var written = bench.storage
                .trail()
                .after(leaver.tenant(), before, 10)
                .get()
                .map(entry -> entry.event().deed());
        assertThat(written.map(Deed::action))
                .containsExactlyInAnyOrder(
                        AuditAction.WORKSPACE_OPEN,
                        AuditAction.CONNECTION_HAND_OVER,
                        AuditAction.CONNECTION_HAND_OVER,
                        AuditAction.FOLDER_HAND_OVER,
                        AuditAction.PRINCIPAL_HAND_OVER);
        assertThat(written.find(deed -> deed.subject().id().equals(ledger.id().toString()))
                        .flatMap(Deed::folder))
                .isEqualTo(Option.some(bench.folder.id()));
        assertThat(written.last().details().get("receiver"))
                .isEqualTo(Option.some(heir.id().toString()));
    }

    @Test
    void the_audit_tells_which_roles_were_passed_on() {
        scene.handOver(ROLES).get();

        var told = bench.storage
                .trail()
                .after(leaver.tenant(), bench.memory.entries() - 1, 1)
                .get()
                .head()
                .event()
                .deed();
        assertThat(told.action()).isEqualTo(AuditAction.PRINCIPAL_HAND_OVER);
        assertThat(told.details().get("folderRoles")).isEqualTo(Option.some("connection-owner in Shared"));
    }
}
