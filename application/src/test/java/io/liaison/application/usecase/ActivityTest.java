package io.liaison.application.usecase;

import static io.liaison.application.fixture.Walk.FIRST_PAGE;
import static io.liaison.domain.fixture.Known.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.application.fixture.Workbench;
import io.liaison.application.port.inbound.audit.ListActivity;
import io.liaison.application.port.inbound.connection.CheckConnection;
import io.liaison.application.port.inbound.connection.EditConnection;
import io.liaison.application.port.inbound.connection.GetToken;
import io.liaison.domain.access.Actor;
import io.liaison.domain.access.BuiltInRoles;
import io.liaison.domain.audit.AuditAction;
import io.liaison.domain.audit.AuditOutcome.Refused;
import io.liaison.domain.audit.AuditOutcome.Succeeded;
import io.liaison.domain.audit.AuditSubject;
import io.liaison.domain.audit.AuditView;
import io.liaison.domain.audit.Deed;
import io.liaison.domain.connection.Connection;
import io.liaison.domain.error.ErrorCode;
import io.liaison.domain.error.ProviderMessage;
import io.liaison.domain.error.Refused.GrantRejected;
import io.liaison.domain.shared.TraceId;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;

/** What the audit tells of one connection. */
class ActivityTest {
    private static final TraceId TRACE = new TraceId("4bf92f3577b34da6a3ce929d0e0e4736");
    private final Workbench bench = new Workbench();
    private final Connection ledger = bench.machineConnection("Ledger");

    @Test
    void tells_who_did_what_where_and_in_which_trace() {
        edit(bench.admin.within(TRACE), "Journal");

        var entry = activity().head().entry().event();

        assertThat(entry.deed())
                .isEqualTo(Deed.by(
                                bench.admin.within(TRACE),
                                AuditAction.CONNECTION_EDIT,
                                AuditSubject.connection(ledger.id()).named("Journal"))
                        .in(bench.folder.id()));
        assertThat(entry.at()).isEqualTo(NOON);
        assertThat(entry.outcome()).isEqualTo(new Succeeded());
    }

    @Test
    void tells_of_a_token_that_was_read_what_it_tells_of_changes() {
        bench.liaison
                .connections()
                .getToken()
                .token(new GetToken.Query(bench.admin.within(TRACE), ledger.id()))
                .get();

        assertThat(activity().head().entry().event().deed())
                .isEqualTo(Deed.by(
                                bench.admin.within(TRACE),
                                AuditAction.TOKEN_READ,
                                AuditSubject.connection(ledger.id()).named("Ledger"))
                        .in(bench.folder.id()));
    }

    @Test
    void tells_the_latest_first_from_its_beginning() {
        bench.token(ledger).get();
        edit(bench.admin, "Journal");

        assertThat(actions(activity()))
                .isEqualTo(List.of(AuditAction.CONNECTION_EDIT, AuditAction.TOKEN_READ, AuditAction.CONNECTION_CREATE));
    }

    @Test
    void tells_of_a_refusal_with_its_number_and_where_it_was() {
        var viewer = bench.somebody(bench.folder.id(), BuiltInRoles.VIEWER);

        token(viewer);

        var refusal = activity().head().entry().event();
        assertThat(refusal.outcome()).isEqualTo(new Refused(ErrorCode.PERMISSION_MISSING));
        assertThat(refusal.deed().actor()).isEqualTo(Option.some(viewer.principal()));
        assertThat(refusal.deed().folder()).isEqualTo(Option.some(bench.folder.id()));
        assertThat(refusal.deed().subject().name()).isEqualTo(Option.some("Ledger"));
    }

    @Test
    void does_not_tell_of_requests_by_those_who_cannot_see_it() {
        token(bench.somebody(bench.folder.id()));

        assertThat(actions(activity())).isEqualTo(List.of(AuditAction.CONNECTION_CREATE));
    }

    @Test
    void does_not_tell_of_requests_that_make_no_sense() {
        edit(bench.admin, " ");

        assertThat(actions(activity())).isEqualTo(List.of(AuditAction.CONNECTION_CREATE));
    }

    @Test
    void tells_that_it_broke_why_and_that_it_is_whole_again() {
        bench.provider.revokeEverything();
        bench.provider.troubleAtTokenEndpoint(new GrantRejected("invalid_grant", ProviderMessage.NONE));
        check();
        bench.provider.mend();
        check();

        var story = activity();
        assertThat(actions(story).take(4))
                .isEqualTo(List.of(
                        AuditAction.CONNECTION_CHECK,
                        AuditAction.CONNECTION_HEAL,
                        AuditAction.CONNECTION_CHECK,
                        AuditAction.CONNECTION_BREAK));
        assertThat(story.get(2).entry().event().outcome()).isEqualTo(new Refused(ErrorCode.GRANT_REJECTED));
        assertThat(story.get(3).entry().event().deed().actor()).isEqualTo(Option.none());
        assertThat(story.get(3).entry().event().deed().details().get("code")).isEqualTo(Option.some("20051"));
    }

    @Test
    void tells_of_the_consent_by_whoever_had_asked_for_it() {
        var mailbox = bench.consentedConnection("Mailbox");

        var story = activity(mailbox);

        assertThat(actions(story)).isEqualTo(List.of(AuditAction.CONNECTION_CONSENT, AuditAction.CONNECTION_CREATE));
        assertThat(story.head().entry().event().deed().actor()).isEqualTo(Option.some(bench.admin.principal()));
    }

    private Seq<AuditView> activity() {
        return activity(ledger);
    }

    private Seq<AuditView> activity(Connection connection) {
        return bench.liaison
                .audit()
                .listActivity()
                .list(new ListActivity.Query(bench.admin, connection.id(), FIRST_PAGE))
                .get()
                .items();
    }

    private static Seq<AuditAction> actions(Seq<AuditView> entries) {
        return entries.map(view -> view.entry().event().deed().action());
    }

    private void edit(Actor actor, String name) {
        bench.liaison
                .connections()
                .editConnection()
                .edit(new EditConnection.Command(
                        actor, ledger.id(), Option.some(name), Option.none(), Option.none(), Option.none()));
    }

    private void token(Actor actor) {
        bench.liaison.connections().getToken().token(new GetToken.Query(actor, ledger.id()));
    }

    private void check() {
        bench.liaison
                .connections()
                .checkConnection()
                .check(new CheckConnection.Command(bench.admin, ledger.id()))
                .get();
    }
}
