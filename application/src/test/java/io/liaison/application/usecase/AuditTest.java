package io.liaison.application.usecase;

import static io.liaison.application.fixture.Walk.FIRST_PAGE;
import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.application.fixture.Workbench;
import io.liaison.application.port.AuditFilter;
import io.liaison.application.port.inbound.audit.ListAudit;
import io.liaison.application.port.inbound.audit.VerifyAudit;
import io.liaison.application.port.inbound.connection.DeleteConnection;
import io.liaison.application.port.inbound.folder.DeleteFolder;
import io.liaison.domain.access.Actor;
import io.liaison.domain.audit.AuditAction;
import io.liaison.domain.audit.AuditSubject;
import io.liaison.domain.audit.AuditView;
import io.liaison.domain.connection.Connection;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;

/** What the audit tells of what people do. */
class AuditTest {
    private final Workbench bench = new Workbench();
    private final Connection ledger = bench.machineConnection("Ledger");

    @Test
    void a_folder_that_goes_with_all_that_is_in_it_leaves_an_entry_for_each() {
        bench.liaison
                .folders()
                .deleteFolder()
                .delete(new DeleteFolder.Command(bench.admin, bench.folder.id(), true, Option.none()))
                .get();

        assertThat(actions(all(AuditFilter.NONE)).take(2))
                .isEqualTo(List.of(AuditAction.FOLDER_DELETE, AuditAction.CONNECTION_DELETE));
    }

    @Test
    void what_happened_to_a_connection_is_kept_when_it_is_gone() {
        delete();

        var deletion = all(AuditFilter.NONE.about(AuditSubject.connection(ledger.id())))
                .head();

        assertThat(deletion.entry().event().deed().action()).isEqualTo(AuditAction.CONNECTION_DELETE);
        assertThat(deletion.entry().event().deed().subject().name()).isEqualTo(Option.some("Ledger"));
    }

    @Test
    void secrets_are_in_none_of_the_entries() {
        bench.consentedConnection("Mailbox");
        bench.token(ledger).get();

        var written = all(AuditFilter.NONE).mkString();

        assertThat(written).doesNotContain("secret", "access", "refresh");
    }

    @Test
    void the_audit_of_one_tenant_tells_nothing_of_another() {
        var other = bench.tenant("other");

        assertThat(actions(all(other, AuditFilter.NONE))).isEqualTo(List.of(AuditAction.TENANT_OPEN));
    }

    @Test
    void all_of_it_is_as_it_was_written() {
        bench.token(ledger).get();
        delete();

        var check = bench.liaison
                .audit()
                .verifyAudit()
                .verify(new VerifyAudit.Query(bench.admin, Option.none()))
                .get();

        assertThat(check.brokenAt()).isEqualTo(Option.none());
        assertThat(check.reached())
                .isEqualTo(bench.storage.trail().head(bench.admin.tenant()).get());
    }

    private Seq<AuditView> all(AuditFilter filter) {
        return all(bench.admin, filter);
    }

    private Seq<AuditView> all(Actor actor, AuditFilter filter) {
        return bench.liaison
                .audit()
                .listAudit()
                .list(new ListAudit.Query(actor, filter, true, FIRST_PAGE))
                .get()
                .items();
    }

    private static Seq<AuditAction> actions(Seq<AuditView> entries) {
        return entries.map(view -> view.entry().event().deed().action());
    }

    private void delete() {
        bench.liaison
                .connections()
                .deleteConnection()
                .delete(new DeleteConnection.Command(bench.admin, ledger.id(), Option.none()))
                .get();
    }
}
