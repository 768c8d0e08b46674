package io.liaison.persistence.handover;

import static io.liaison.domain.fixture.ConnectionBuilder.aConnection;
import static io.liaison.domain.fixture.FolderBuilder.aFolder;
import static io.liaison.domain.fixture.Known.NOON;
import static io.liaison.domain.fixture.Known.TENANT;
import static io.liaison.domain.fixture.PrincipalBuilder.aPrincipal;
import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.application.fixture.Premises;
import io.liaison.application.port.outbound.StorageProvider.Storage;
import io.liaison.domain.access.BuiltInRoles;
import io.liaison.domain.access.Principal;
import io.liaison.domain.connection.Connection;
import io.liaison.domain.connection.ConnectionView;
import io.liaison.domain.error.Conflict.PrincipalOwnsItems;
import io.liaison.domain.error.Expectation;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.FieldError;
import io.liaison.domain.error.Invalid.InvalidArgument;
import io.liaison.domain.error.Invalid.InvalidFields;
import io.liaison.domain.error.NotFound.PrincipalNotFound;
import io.liaison.domain.folder.Folder;
import io.liaison.domain.shared.ConnectionId;
import io.liaison.domain.shared.PrincipalId;
import io.liaison.persistence.Races;
import io.liaison.persistence.TestEngine;
import io.liaison.persistence.TestStorage;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A hand-over, and somebody who changes at the same moment what is handed over. */
class ConcurrentHandoversTest {
    private final Principal grace = aPrincipal(60).named("Grace").build();
    private final Principal heir = aPrincipal(61).named("Heir").build();
    private final Principal rival = aPrincipal(62).named("Rival").build();
    private final Folder elsewhere = aFolder().numbered(1).named("Elsewhere").build();
    private final Connection ledger = aConnection().ownedBy(grace.id()).build();
    private Storage storage;
    private LeavingRequests requests;

    @BeforeEach
    void furnish() {
        storage = Premises.in(TestStorage.empty());
        List.of(grace, heir, rival).forEach(one -> storage.principals().add(one).get());
        storage.folders().add(elsewhere).get();
        storage.assignments()
                .assign(Premises.SHARED.id(), grace, HashSet.of(BuiltInRoles.CONNECTION_OWNER.name()))
                .get();
        requests = new LeavingRequests(new TestEngine(storage).liaison, grace);
    }

    @Test
    void a_hand_over_waits_for_a_connection_that_is_being_made_and_takes_it_along() {
        var late = late(() -> requests.create(Premises.SHARED.id()), () -> requests.handOver(heir));

        assertThat(late.get().estate().connections().count()).isEqualTo(1);
        assertThat(late.get().estate().connections().first().map(owned -> owner(owned.id())))
                .containsExactly(heir.id());
    }

    @Test
    void a_hand_over_waits_for_a_connection_that_goes_no_usual_way() {
        var late = late(() -> storage.connections().add(ledger), () -> requests.handOver(heir));

        assertThat(late.get().estate().connections().count()).isEqualTo(1);
        assertThat(stored(ledger).placement().owner()).isEqualTo(heir.id());
    }

    @Test
    void a_connection_that_comes_after_a_hand_over_stays_with_its_maker_who_is_not_deleted() {
        var late = late(() -> requests.handOver(heir), () -> requests.create(Premises.SHARED.id()));

        var made = late.get().connection().subject().connection();
        assertThat(stored(made).placement().owner()).isEqualTo(grace.id());
        assertThat(requests.delete(grace)).isEqualTo(Either.left(new PrincipalOwnsItems("Grace", 1, List.of("Made"))));
    }

    @Test
    void of_two_hand_overs_the_second_finds_nothing_left() {
        storage.connections().add(ledger).get();

        var late = late(() -> requests.handOver(heir), () -> requests.handOver(rival));

        assertThat(late.get().estate().connections().count()).isZero();
        assertThat(stored(ledger).placement().owner()).isEqualTo(heir.id());
        assertThat(stored(ledger).version()).isEqualTo(ledger.version().next());
    }

    @Test
    void a_hand_over_waits_for_a_move_and_both_are_true() {
        storage.connections().add(ledger).get();

        var late = late(() -> requests.move(ledger, elsewhere), () -> requests.handOver(heir));

        assertThat(late.get()
                        .estate()
                        .connections()
                        .first()
                        .map(owned -> owned.folder().path()))
                .containsExactly("Elsewhere");
        assertMovedAndHandedOver();
    }

    @Test
    void a_move_waits_for_a_hand_over_and_both_are_true() {
        storage.connections().add(ledger).get();

        late(() -> requests.handOver(heir), () -> requests.move(ledger, elsewhere))
                .get();

        assertMovedAndHandedOver();
    }

    @Test
    void a_hand_over_waits_for_a_folder_that_is_being_made_in_the_workspace() {
        var workspace = requests.open(grace).get().subject();

        late(() -> requests.child(workspace), () -> requests.handOver(heir)).get();

        assertThat(storage.folders().byId(TENANT, workspace.id()).get().owner()).contains(heir.id());
        assertThat(storage.folders().namesIn(workspace).get()).hasSize(1);
    }

    @Test
    void a_hand_over_waits_for_the_workspace_of_the_receiver_that_is_being_opened() {
        var workspace = requests.open(grace).get().subject();
        requests.child(workspace).get();

        late(() -> requests.open(heir), () -> requests.handOver(heir)).get();

        var home = storage.folders().workspaceOf(TENANT, heir.id()).get().get();
        assertThat(storage.folders().byId(TENANT, workspace.id()).get().parent())
                .contains(home.id());
    }

    @Test
    void what_the_receiver_is_being_given_otherwise_is_not_lost() {
        storage.assignments()
                .assign(grace, HashSet.of(BuiltInRoles.ADMINISTRATOR.name()))
                .get();

        late(() -> requests.makeMember(heir), () -> requests.handOver(heir, true))
                .get();

        var receiver = storage.principals().byId(TENANT, heir.id()).get();
        assertThat(receiver.roles())
                .containsExactlyInAnyOrder(BuiltInRoles.ADMINISTRATOR.name(), BuiltInRoles.MEMBER.name());
        assertThat(receiver.principal().version())
                .isEqualTo(heir.version().next().next());
    }

    @Test
    void nothing_is_handed_over_to_somebody_who_is_being_deleted() {
        storage.connections().add(ledger).get();

        var late = late(() -> requests.delete(heir), () -> requests.handOver(heir));

        assertThat(late)
                .isEqualTo(Either.left(new InvalidFields(
                        List.of(new FieldError("/to", new InvalidArgument("to", Expectation.RECEIVER))))));
        assertThat(stored(ledger)).isEqualTo(ledger);
    }

    @Test
    void nobody_is_deleted_to_whom_something_is_being_handed_over() {
        storage.connections().add(ledger).get();

        var late = late(() -> requests.handOver(heir), () -> requests.delete(heir));

        assertThat(late).isEqualTo(Either.left(new PrincipalOwnsItems("Heir", 1, List.of("Ledger"))));
    }

    @Test
    void nobody_is_deleted_into_whose_workspace_something_is_being_moved() {
        var workspace = requests.open(grace).get().subject();
        var others = aConnection().build();
        storage.connections().add(others).get();

        var late = late(
                () -> storage.connections().update(others.moveTo(workspace.id(), NOON)), () -> requests.delete(grace));

        assertThat(late).isEqualTo(Either.left(new PrincipalOwnsItems("Grace", 1, List.empty())));
    }

    @Test
    void a_workspace_that_is_being_opened_goes_with_its_owner() {
        late(() -> requests.open(grace), () -> requests.delete(grace)).get();

        assertThat(storage.folders().workspaceOf(TENANT, grace.id())).isEqualTo(Either.right(Option.none()));
    }

    @Test
    void a_workspace_waits_for_the_deletion_of_its_owner_and_is_nobodys() {
        var late = late(() -> requests.delete(grace), () -> requests.open(grace));

        assertThat(late).isEqualTo(Either.left(new PrincipalNotFound(grace.id().toString())));
    }

    private void assertMovedAndHandedOver() {
        assertThat(stored(ledger).placement())
                .isEqualTo(ledger.placement().in(elsewhere.id()).ownedBy(heir.id()));
        assertThat(stored(ledger).version()).isEqualTo(ledger.version().next().next());
    }

    private Connection stored(Connection connection) {
        return storage.connections()
                .byId(TENANT, connection.id())
                .map(ConnectionView::connection)
                .get();
    }

    private PrincipalId owner(ConnectionId connection) {
        return storage.connections()
                .byId(TENANT, connection)
                .get()
                .connection()
                .placement()
                .owner();
    }

    private <A, B> Either<Failure, B> late(Supplier<Either<Failure, A>> first, Supplier<Either<Failure, B>> second) {
        return Races.late(storage.unitOfWork(), first, second);
    }
}
