package io.liaison.persistence.access;

import static io.liaison.domain.fixture.Known.TENANT;
import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.application.fixture.Premises;
import io.liaison.application.port.inbound.member.AssignRoles;
import io.liaison.application.port.inbound.role.CreateRole;
import io.liaison.application.port.inbound.role.DeleteRole;
import io.liaison.application.port.inbound.role.EditRole;
import io.liaison.application.port.outbound.StorageProvider.Storage;
import io.liaison.domain.access.FolderMember;
import io.liaison.domain.access.Role;
import io.liaison.domain.access.RoleDraft;
import io.liaison.domain.access.RoleName;
import io.liaison.domain.error.Conflict.NameAlreadyUsed;
import io.liaison.domain.error.Conflict.RoleInUse;
import io.liaison.domain.error.Conflict.StaleVersion;
import io.liaison.domain.error.Expectation;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.FieldError;
import io.liaison.domain.error.Invalid.InvalidArgument;
import io.liaison.domain.error.Invalid.InvalidFields;
import io.liaison.domain.error.Unavailable.StorageUnavailable;
import io.liaison.domain.shared.Version;
import io.liaison.persistence.Races;
import io.liaison.persistence.TestEngine;
import io.liaison.persistence.TestStorage;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** Two at the same role: whoever comes second hears what the first has made of it. */
class ConcurrentRolesTest {
    private static final RoleName MESSENGER = new RoleName("messenger");
    private final Storage storage = Premises.in(TestStorage.empty());
    private final TestEngine engine = new TestEngine(storage);

    @Test
    void a_role_that_is_being_assigned_is_not_deleted() {
        create().get();

        assertThat(late(this::assign, this::delete)).isEqualTo(Either.left(new RoleInUse("messenger", 1)));
        assertThat(storage.roles().find(TENANT, MESSENGER).get()).isNotEmpty();
    }

    @Test
    void a_role_that_is_being_deleted_is_not_assigned() {
        create().get();

        assertThat(late(this::delete, this::assign))
                .isEqualTo(Either.left(new InvalidFields(
                        List.of(new FieldError("/roles/0", new InvalidArgument("roles", Expectation.FOLDER_ROLE))))));
        assertThat(storage.assignments().members(TENANT, Premises.SHARED.id()).get())
                .isEmpty();
    }

    @Test
    void of_two_roles_of_one_name_there_is_one() {
        assertThat(late(this::create, this::create)).isEqualTo(Either.left(new NameAlreadyUsed("messenger")));
    }

    @Test
    void of_two_who_have_read_the_same_version_one_changes_it() {
        create().get();

        assertThat(late(() -> edit("folders.view"), () -> edit("connections.view")))
                .isEqualTo(Either.left(new StaleVersion(Version.FIRST.next())));
    }

    /** The database has the last word, over callers that have made sure of nothing. */
    @Test
    void neither_is_an_unknown_role_assigned_nor_a_held_one_deleted() {
        var unknown = storage.assignments().assign(Premises.SHARED.id(), Premises.ADA, HashSet.of(MESSENGER));
        var role = create().get();
        assign().get();
        var held = storage.roles().remove(TENANT, role);

        assertThat(List.of(unknown.getLeft(), held.getLeft())).allMatch(StorageUnavailable.class::isInstance);
    }

    private <A, B> Either<Failure, B> late(Supplier<Either<Failure, A>> first, Supplier<Either<Failure, B>> second) {
        return Races.late(storage.unitOfWork(), first, second);
    }

    private Either<Failure, Role> create() {
        var draft =
                new RoleDraft(Option.some("messenger"), Option.some("folder"), Option.some(List.of("connections.use")));
        return engine.liaison.roles().createRole().create(new CreateRole.Command(Premises.ADMINISTRATOR, draft));
    }

    private Either<Failure, Role> edit(String permission) {
        return engine.liaison
                .roles()
                .editRole()
                .edit(new EditRole.Command(
                        Premises.ADMINISTRATOR,
                        MESSENGER,
                        Option.some(List.of(permission)),
                        Option.some(Version.FIRST)));
    }

    private Either<Failure, Role> delete() {
        return engine.liaison
                .roles()
                .deleteRole()
                .delete(new DeleteRole.Command(Premises.ADMINISTRATOR, MESSENGER, Option.none()));
    }

    private Either<Failure, FolderMember> assign() {
        return engine.liaison
                .members()
                .assignRoles()
                .assign(new AssignRoles.Command(
                        Premises.ADMINISTRATOR,
                        Premises.SHARED.id(),
                        Premises.ADA.id(),
                        Option.some(List.of("messenger"))));
    }
}
