package io.liaison.application.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.application.fixture.Tickets;
import io.liaison.application.fixture.Workbench;
import io.liaison.application.port.inbound.connection.ReconnectConnection;
import io.liaison.domain.access.BuiltInRoles;
import io.liaison.domain.access.Principal;
import io.liaison.domain.access.PrincipalKind;
import io.liaison.domain.access.PrincipalView;
import io.liaison.domain.connection.ConnectionEvent.HandedOver;
import io.liaison.domain.connection.ConnectionStatus.Connected;
import io.liaison.domain.error.Conflict.PrincipalOwnsItems;
import io.liaison.domain.error.Expectation;
import io.liaison.domain.error.FieldError;
import io.liaison.domain.error.Invalid.FolderTooDeep;
import io.liaison.domain.error.Invalid.InvalidArgument;
import io.liaison.domain.error.Invalid.InvalidFields;
import io.liaison.domain.error.NotFound.AuthorizationNotFound;
import io.vavr.collection.HashSet;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class HandOverTest {
    private static final boolean ROLES = true;
    private final LeavingScene scene = new LeavingScene();
    private final Workbench bench = scene.bench;
    private final Principal leaver = scene.leaver;
    private final Principal heir = scene.heir;

    @Test
    void shared_connections_get_another_owner_where_they_are_and_work_on() {
        var ledger = scene.machine("Ledger", bench.folder.id());
        bench.clock.pass(Duration.ofMinutes(1));

        scene.handOver(!ROLES).get();

        var given = bench.stored(ledger);
        assertThat(given.placement()).isEqualTo(ledger.placement().ownedBy(heir.id()));
        assertThat(given.timeline()).isEqualTo(ledger.timeline().updated(bench.clock.instant()));
        assertThat(given.version()).isEqualTo(ledger.version().next());
        assertThat(bench.token(given).isRight()).isTrue();
        assertThat(scene.told())
                .containsExactly(new HandedOver(leaver.tenant(), ledger.id(), heir.id(), bench.clock.instant()));
    }

    @Test
    void a_workspace_becomes_a_folder_in_that_of_the_receiver_which_is_opened() {
        var workspace = scene.workspace(leaver.actor());
        var drafts = scene.child(leaver.actor(), workspace, "Drafts");
        var diary = scene.machine("Diary", drafts.id());

        scene.handOver(!ROLES).get();

        assertThat(scene.folder(drafts.id()).path().value()).isEqualTo("Workspace/Leaver/Drafts");
        assertThat(scene.folder(drafts.id()).owner()).contains(heir.id());
        assertThat(scene.folder(workspace.id()).parent())
                .contains(scene.workspace(heir.actor()).id());
        assertThat(bench.storage.folders().workspaceOf(leaver.tenant(), leaver.id()))
                .isEqualTo(Either.right(Option.none()));
        assertThat(bench.stored(diary).placement().folder()).isEqualTo(drafts.id());
        assertThat(scene.token(heir.actor(), diary).isRight()).isTrue();
    }

    @Test
    void its_name_is_one_that_is_free_there() {
        var workspace = scene.workspace(leaver.actor());
        scene.child(leaver.actor(), workspace, "Drafts");
        scene.child(heir.actor(), scene.workspace(heir.actor()), "LEAVER");

        scene.handOver(!ROLES).get();

        assertThat(scene.folder(workspace.id()).path().value()).isEqualTo("Workspace/Leaver 2");
    }

    @Test
    void an_empty_workspace_stays_until_its_owner_goes() {
        var workspace = scene.workspace(leaver.actor());

        scene.handOver(!ROLES).get();

        assertThat(scene.folder(workspace.id()).owner()).contains(leaver.id());
        assertThat(bench.storage.folders().workspaceOf(heir.tenant(), heir.id()))
                .isEqualTo(Either.right(Option.none()));
    }

    @Test
    void what_somebody_else_has_put_into_the_workspace_goes_along_and_stays_its_own() {
        var workspace = scene.workspace(leaver.actor());
        var ledger = bench.machineConnection("Ledger");
        bench.storage
                .connections()
                .update(ledger.moveTo(workspace.id(), bench.clock.instant()))
                .get();

        scene.handOver(!ROLES).get();

        assertThat(bench.stored(ledger).placement().owner()).isEqualTo(bench.admin.principal());
        assertThat(scene.folder(workspace.id()).owner()).contains(heir.id());
        assertThat(scene.told()).isEmpty();
    }

    @Test
    void whoever_has_handed_over_can_be_deleted_and_nobody_else() {
        scene.machine("Ledger", bench.folder.id());
        scene.machine("Diary", scene.workspace(leaver.actor()).id());

        assertThat(scene.delete()).isEqualTo(Either.left(new PrincipalOwnsItems("Leaver", 2, List.of("Ledger"))));
        scene.handOver(!ROLES).get();
        assertThat(scene.delete()).isEqualTo(Either.right(leaver.id()));
    }

    @Test
    void a_consent_that_the_leaver_has_asked_for_ends_and_the_receiver_asks_for_it_anew() {
        var asked = scene.asked();
        var mailbox = asked.connection().subject().connection();

        scene.handOver(ROLES).get();

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

        scene.handOver(!ROLES).get();
        assertThat(scene.stored(heir)).isEqualTo(new PrincipalView(heir, HashSet.empty(), HashSet.empty()));

        scene.handOver(ROLES).get();
        assertThat(scene.stored(heir).groups()).containsExactly(group.id());
        assertThat(scene.stored(heir).roles()).containsExactly(BuiltInRoles.ADMINISTRATOR.name());
        assertThat(scene.stored(heir).principal().version())
                .isEqualTo(heir.version().next());
        assertThat(scene.stored(leaver).groups()).containsExactly(group.id());
        assertThat(bench.storage
                        .assignments()
                        .members(leaver.tenant(), bench.folder.id())
                        .get())
                .hasSize(2);
    }

    @Test
    void passing_on_what_is_held_already_changes_no_version() {
        scene.handOver(ROLES).get();
        var former = scene.stored(heir);

        scene.handOver(ROLES).get();

        assertThat(scene.stored(heir)).isEqualTo(former);
    }

    @Test
    void the_report_is_the_same_before_and_as_it_is_carried_out() {
        scene.machine("Ledger", bench.folder.id());
        scene.machine("Diary", scene.workspace(leaver.actor()).id());

        var report = scene.report(heir.id());
        var done = scene.handOver(!ROLES);

        assertThat(done).isEqualTo(report);
        assertThat(done.get().estate().connections().count()).isEqualTo(1);
        assertThat(scene.report(heir.id()).get().estate().connections().count()).isZero();
    }

    @Test
    void nobody_takes_over_who_could_own_nothing() {
        var group = bench.principal(PrincipalKind.GROUP, "Team").id();
        var stranger = bench.tenant("other").principal();
        var refused =
                new InvalidFields(List.of(new FieldError("/to", new InvalidArgument("to", Expectation.RECEIVER))));

        for (var unfit : List.of(group, stranger, leaver.id())) {
            assertThat(scene.handOver(unfit, !ROLES)).isEqualTo(Either.left(refused));
            assertThat(scene.report(unfit)).isEqualTo(Either.left(refused));
        }
    }

    @Test
    void nothing_is_half_done_where_a_workspace_is_too_deep() {
        var ledger = scene.machine("Ledger", bench.folder.id());
        var deepest = scene.workspace(leaver.actor());
        for (var level = 1; level < 7; level++) {
            deepest = scene.child(leaver.actor(), deepest, "below");
        }

        var tooDeep = Either.left(new InvalidFields(List.of(new FieldError("/to", new FolderTooDeep(7)))));
        assertThat(scene.report(heir.id())).isEqualTo(tooDeep);
        assertThat(scene.handOver(ROLES)).isEqualTo(tooDeep);

        assertThat(bench.stored(ledger)).isEqualTo(ledger);
        assertThat(scene.folder(deepest.id())).isEqualTo(deepest);
        assertThat(scene.told()).isEmpty();
    }
}
