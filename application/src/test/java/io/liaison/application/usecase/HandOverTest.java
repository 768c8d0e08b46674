package io.liaison.application.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.application.fixture.Tickets;
import io.liaison.application.fixture.Workbench;
import io.liaison.application.port.Connecting;
import io.liaison.application.port.inbound.connection.CreateConnection;
import io.liaison.application.port.inbound.connection.GetToken;
import io.liaison.application.port.inbound.connection.ReconnectConnection;
import io.liaison.application.port.inbound.folder.CreateFolder;
import io.liaison.application.port.inbound.folder.OpenWorkspace;
import io.liaison.application.port.inbound.handover.HandOver;
import io.liaison.application.port.inbound.handover.ReportHandover;
import io.liaison.application.port.inbound.principal.DeletePrincipal;
import io.liaison.domain.access.Actor;
import io.liaison.domain.access.BuiltInRoles;
import io.liaison.domain.access.Principal;
import io.liaison.domain.access.PrincipalKind;
import io.liaison.domain.access.PrincipalView;
import io.liaison.domain.audit.AuditAction;
import io.liaison.domain.audit.Deed;
import io.liaison.domain.connection.Connection;
import io.liaison.domain.connection.ConnectionEvent;
import io.liaison.domain.connection.ConnectionEvent.HandedOver;
import io.liaison.domain.connection.ConnectionStatus.Connected;
import io.liaison.domain.error.Conflict.PrincipalOwnsItems;
import io.liaison.domain.error.Expectation;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.FieldError;
import io.liaison.domain.error.Invalid.FolderTooDeep;
import io.liaison.domain.error.Invalid.InvalidArgument;
import io.liaison.domain.error.Invalid.InvalidFields;
import io.liaison.domain.error.NotFound.AuthorizationNotFound;
import io.liaison.domain.folder.Folder;
import io.liaison.domain.handover.Handover;
import io.liaison.domain.shared.AuthenticationKind;
import io.liaison.domain.shared.FolderId;
import io.liaison.domain.shared.PrincipalId;
import io.vavr.collection.HashSet;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class HandOverTest {
    private static final boolean ROLES = true;
    private final Workbench bench = new Workbench();
    private final Principal leaver = bench.principal(PrincipalKind.USER, "Leaver");
    private final Principal heir = bench.principal(PrincipalKind.ROBOT, "Heir");

    HandOverTest() {
        bench.assign(leaver.actor(), bench.folder.id(), BuiltInRoles.CONNECTION_OWNER);
    }

    @Test
    void shared_connections_get_another_owner_where_they_are_and_work_on() {
        var ledger = machine("Ledger", bench.folder.id());
        bench.clock.pass(Duration.ofMinutes(1));

        handOver(!ROLES).get();

        var given = bench.stored(ledger);
        assertThat(given.placement()).isEqualTo(ledger.placement().ownedBy(heir.id()));
        assertThat(given.timeline()).isEqualTo(ledger.timeline().updated(bench.clock.instant()));
        assertThat(given.version()).isEqualTo(ledger.version().next());
        assertThat(bench.token(given).isRight()).isTrue();
        assertThat(told())
                .containsExactly(new HandedOver(leaver.tenant(), ledger.id(), heir.id(), bench.clock.instant()));
    }

    @Test
    void a_workspace_becomes_a_folder_in_that_of_the_receiver_which_is_opened() {
        var workspace = workspace(leaver.actor());
        var drafts = child(leaver.actor(), workspace, "Drafts");
        var diary = machine("Diary", drafts.id());

        handOver(!ROLES).get();

        assertThat(folder(drafts.id()).path().value()).isEqualTo("Workspace/Leaver/Drafts");
        assertThat(folder(drafts.id()).owner()).contains(heir.id());
        assertThat(folder(workspace.id()).parent())
                .contains(workspace(heir.actor()).id());
        assertThat(bench.storage.folders().workspaceOf(leaver.tenant(), leaver.id()))
                .isEqualTo(Either.right(Option.none()));
        assertThat(bench.stored(diary).placement().folder()).isEqualTo(drafts.id());
        assertThat(token(heir.actor(), diary).isRight()).isTrue();
    }

    @Test
    void the_audit_tells_of_each_connection_of_the_workspace_and_of_the_leaver() {
        var ledger = machine("Ledger", bench.folder.id());
        machine("Diary", workspace(leaver.actor()).id());
        var before = bench.memory.entries();

        handOver(!ROLES).get();

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
    void its_name_is_one_that_is_free_there() {
        var workspace = workspace(leaver.actor());
        child(leaver.actor(), workspace, "Drafts");
        child(heir.actor(), workspace(heir.actor()), "LEAVER");

        handOver(!ROLES).get();

        assertThat(folder(workspace.id()).path().value()).isEqualTo("Workspace/Leaver 2");
    }

    @Test
    void an_empty_workspace_stays_until_its_owner_goes() {
        var workspace = workspace(leaver.actor());

        handOver(!ROLES).get();

        assertThat(folder(workspace.id()).owner()).contains(leaver.id());
        assertThat(bench.storage.folders().workspaceOf(heir.tenant(), heir.id()))
                .isEqualTo(Either.right(Option.none()));
    }

    @Test
    void what_somebody_else_has_put_into_the_workspace_goes_along_and_stays_its_own() {
        var workspace = workspace(leaver.actor());
        var ledger = bench.machineConnection("Ledger");
        bench.storage
                .connections()
                .update(ledger.moveTo(workspace.id(), bench.clock.instant()))
                .get();

        handOver(!ROLES).get();

        assertThat(bench.stored(ledger).placement().owner()).isEqualTo(bench.admin.principal());
        assertThat(folder(workspace.id()).owner()).contains(heir.id());
        assertThat(told()).isEmpty();
    }

    @Test
    void whoever_has_handed_over_can_be_deleted_and_nobody_else() {
        machine("Ledger", bench.folder.id());
        machine("Diary", workspace(leaver.actor()).id());

        assertThat(delete()).isEqualTo(Either.left(new PrincipalOwnsItems("Leaver", 2, List.of("Ledger"))));
        handOver(!ROLES).get();
        assertThat(delete()).isEqualTo(Either.right(leaver.id()));
    }

    @Test
    void a_consent_that_the_leaver_has_asked_for_ends_and_the_receiver_asks_for_it_anew() {
        var asked = asked();
        var mailbox = asked.connection().subject().connection();

        handOver(ROLES).get();

        assertThat(bench.liaison.authorizations().startAuthorization().start(Tickets.of(asked)))
                .isEqualTo(Either.left(new AuthorizationNotFound()));
        var anew = bench.liaison
                .connections()
                .reconnectConnection()
                .reconnect(new ReconnectConnection.Command(heir.actor(), mailbox.id(), LinkedHashMap.empty()))
                .get();
        var connected = bench.answer(anew, bench.provider.consent("heir", "heir@example.com"));
        assertThat(connected.get().connection().status()).isInstanceOf(Connected.class);
    }

    @Test
    void roles_and_memberships_are_passed_on_only_when_asked_for() {
        var group = bench.principal(PrincipalKind.GROUP, "Team");
        bench.storage.assignments().join(leaver, HashSet.of(group.id())).get();
        bench.storage
                .assignments()
                .assign(leaver, HashSet.of(BuiltInRoles.ADMINISTRATOR.name()))
                .get();

        handOver(!ROLES).get();
        assertThat(stored(heir)).isEqualTo(new PrincipalView(heir, HashSet.empty(), HashSet.empty()));

        handOver(ROLES).get();
        assertThat(stored(heir).groups()).containsExactly(group.id());
        assertThat(stored(heir).roles()).containsExactly(BuiltInRoles.ADMINISTRATOR.name());
        assertThat(stored(heir).principal().version()).isEqualTo(heir.version().next());
        assertThat(stored(leaver).groups()).containsExactly(group.id());
        assertThat(bench.storage
                        .assignments()
                        .members(leaver.tenant(), bench.folder.id())
                        .get())
                .hasSize(2);
    }

    @Test
    void passing_on_what_is_held_already_changes_no_version() {
        handOver(ROLES).get();
        var former = stored(heir);

        handOver(ROLES).get();

        assertThat(stored(heir)).isEqualTo(former);
    }

    @Test
    void the_report_is_the_same_before_and_as_it_is_carried_out() {
        machine("Ledger", bench.folder.id());
        machine("Diary", workspace(leaver.actor()).id());

        var report = report(heir.id());
        var done = handOver(!ROLES);

        assertThat(done).isEqualTo(report);
        assertThat(done.get().estate().connections().count()).isEqualTo(1);
        assertThat(report(heir.id()).get().estate().connections().count()).isZero();
    }

    @Test
    void nobody_takes_over_who_could_own_nothing() {
        var group = bench.principal(PrincipalKind.GROUP, "Team").id();
        var stranger = bench.tenant("other").principal();
        var refused =
                new InvalidFields(List.of(new FieldError("/to", new InvalidArgument("to", Expectation.RECEIVER))));

        for (var unfit : List.of(group, stranger, leaver.id())) {
            assertThat(handOver(unfit, !ROLES)).isEqualTo(Either.left(refused));
            assertThat(report(unfit)).isEqualTo(Either.left(refused));
        }
    }

    @Test
    void nothing_is_half_done_where_a_workspace_is_too_deep() {
        var ledger = machine("Ledger", bench.folder.id());
        var deepest = workspace(leaver.actor());
        for (var level = 1; level < 7; level++) {
            deepest = child(leaver.actor(), deepest, "below");
        }

        var tooDeep = Either.left(new InvalidFields(List.of(new FieldError("/to", new FolderTooDeep(7)))));
        assertThat(report(heir.id())).isEqualTo(tooDeep);
        assertThat(handOver(ROLES)).isEqualTo(tooDeep);

        assertThat(bench.stored(ledger)).isEqualTo(ledger);
        assertThat(folder(deepest.id())).isEqualTo(deepest);
        assertThat(told()).isEmpty();
    }

    private Connection machine(String name, FolderId folder) {
        return create(name, folder, AuthenticationKind.CLIENT_CREDENTIALS)
                .connection()
                .subject()
                .connection();
    }

    private Connecting asked() {
        return create("Mailbox", bench.folder.id(), AuthenticationKind.AUTHORIZATION_CODE);
    }

    private Connecting create(String name, FolderId folder, AuthenticationKind kind) {
        return bench.liaison
                .connections()
                .createConnection()
                .create(new CreateConnection.Command(
                        leaver.actor(),
                        folder,
                        Option.some("petstore"),
                        Option.some(name),
                        Option.some(kind.key()),
                        kind == AuthenticationKind.CLIENT_CREDENTIALS ? Workbench.machine() : LinkedHashMap.empty(),
                        Option.none()))
                .get();
    }

    private Folder workspace(Actor owner) {
        return bench.liaison
                .folders()
                .openWorkspace()
                .open(new OpenWorkspace.Command(owner))
                .get()
                .subject()
                .subject();
    }

    private Folder child(Actor owner, Folder parent, String name) {
        return bench.liaison
                .folders()
                .createFolder()
                .create(new CreateFolder.Command(owner, Option.some(name), Option.some(parent.id()), Option.none()))
                .get()
                .subject();
    }

    private Either<Failure, Handover> handOver(boolean roles) {
        return handOver(heir.id(), roles);
    }

    private Either<Failure, Handover> handOver(PrincipalId receiver, boolean roles) {
        return bench.liaison
                .handovers()
                .handOver()
                .handOver(new HandOver.Command(bench.admin, leaver.id(), Option.some(receiver), roles));
    }

    private Either<Failure, Handover> report(PrincipalId receiver) {
        return bench.liaison
                .handovers()
                .reportHandover()
                .report(new ReportHandover.Query(bench.admin, leaver.id(), Option.some(receiver), !ROLES));
    }

    private Either<Failure, PrincipalId> delete() {
        return bench.liaison
                .principals()
                .deletePrincipal()
                .delete(new DeletePrincipal.Command(bench.admin, leaver.id(), Option.none()));
    }

    private Either<Failure, GetToken.Token> token(Actor actor, Connection connection) {
        return bench.liaison.connections().getToken().token(new GetToken.Query(actor, connection.id()));
    }

    private Folder folder(FolderId id) {
        return bench.storage.folders().byId(leaver.tenant(), id).get();
    }

    private PrincipalView stored(Principal principal) {
        return bench.storage
                .principals()
                .byId(principal.tenant(), principal.id())
                .get();
    }

    private Seq<ConnectionEvent> told() {
        return bench.events.published().filter(HandedOver.class::isInstance);
    }
}
