package io.liaison.persistence.access;

import static io.liaison.domain.fixture.ConnectionBuilder.aConnection;
import static io.liaison.domain.fixture.Known.TENANT;
import static io.liaison.domain.fixture.PrincipalBuilder.aGroup;
import static io.liaison.domain.fixture.PrincipalBuilder.aPrincipal;
import static io.liaison.domain.shared.Permission.PRINCIPALS_VIEW;
import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.application.engine.Liaison;
import io.liaison.application.engine.PrincipalPorts;
import io.liaison.application.fixture.Premises;
import io.liaison.application.port.inbound.principal.CreatePrincipal;
import io.liaison.application.port.inbound.principal.DeletePrincipal;
import io.liaison.application.port.inbound.principal.EditPrincipal;
import io.liaison.application.port.inbound.role.DeleteRole;
import io.liaison.application.port.outbound.StorageProvider.Storage;
import io.liaison.domain.access.Principal;
import io.liaison.domain.access.PrincipalDraft;
import io.liaison.domain.access.PrincipalView;
import io.liaison.domain.access.Role;
import io.liaison.domain.access.RoleName;
import io.liaison.domain.access.RoleScope;
import io.liaison.domain.error.Conflict.GroupInsideItself;
import io.liaison.domain.error.Conflict.LastAdministrator;
import io.liaison.domain.error.Conflict.NameAlreadyUsed;
import io.liaison.domain.error.Conflict.PrincipalOwnsItems;
import io.liaison.domain.error.Conflict.StaleVersion;
import io.liaison.domain.error.Expectation;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.FieldError;
import io.liaison.domain.error.Invalid.InvalidArgument;
import io.liaison.domain.error.Invalid.InvalidFields;
import io.liaison.domain.error.NotFound.PrincipalNotFound;
import io.liaison.domain.shared.PrincipalId;
import io.liaison.domain.shared.Version;
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

/** Two changes, each harmless, that together would do what neither may. */
class ConcurrentPeopleTest {
    private static final Option<Version> UNREAD = Option.none();
    private final Principal grace = aPrincipal(60).build();
    private final Principal outer = aGroup(61).named("Outer").build();
    private final Principal inner = aGroup(62).named("Inner").build();
    private Storage storage;
    private Liaison liaison;
    private PrincipalPorts principals;

    @BeforeEach
    void furnish() {
        storage = Premises.in(TestStorage.empty());
        List.of(grace, outer, inner)
                .forEach(one -> storage.principals().add(one).get());
        liaison = new TestEngine(storage).liaison;
        principals = liaison.principals();
    }

    @Test
    void of_two_groups_that_join_each_other_the_second_is_refused() {
        var late = late(() -> edit(inner, groups(outer)), () -> edit(outer, groups(inner)));

        assertThat(late).isEqualTo(Either.left(new GroupInsideItself("Outer")));
    }

    @Test
    void of_two_last_administrators_that_are_demoted_at_once_the_second_stays() {
        edit(grace, roles("administrator")).get();

        var late = late(() -> edit(grace, roles()), () -> edit(Premises.ADA, roles()));

        assertThat(late).isEqualTo(Either.left(new LastAdministrator("Ada")));
    }

    @Test
    void of_two_last_administrators_that_go_at_once_the_second_stays() {
        edit(outer, roles("administrator")).get();
        edit(grace, groups(outer)).get();

        var late = late(() -> delete(outer), () -> delete(Premises.ADA));

        assertThat(late).isEqualTo(Either.left(new LastAdministrator("Ada")));
    }

    @Test
    void of_two_who_have_read_the_same_version_one_is_told_to_read_again() {
        var read = Option.some(Version.FIRST);

        var late = late(() -> edit(grace, roles("member"), read), () -> edit(grace, groups(outer), read));

        assertThat(late).isEqualTo(Either.left(new StaleVersion(Version.FIRST.next())));
    }

    @Test
    void a_new_member_waits_for_the_deletion_of_its_group_and_finds_none() {
        var late = late(() -> delete(outer), () -> edit(grace, groups(outer)));

        assertThat(late)
                .isEqualTo(Either.left(new InvalidFields(
                        List.of(new FieldError("/groups/0", new InvalidArgument("groups", Expectation.GROUP))))));
    }

    @Test
    void of_two_of_one_name_the_second_is_refused() {
        var late = late(() -> create("Ada's robot"), () -> create("ADA'S ROBOT"));

        assertThat(late).isEqualTo(Either.left(new NameAlreadyUsed("ADA'S ROBOT")));
    }

    @Test
    void a_deletion_waits_for_the_connection_of_its_owner_and_is_refused() {
        var ledger = aConnection().ownedBy(grace.id()).build();

        var late = late(() -> storage.connections().add(ledger), () -> delete(grace));

        assertThat(late).isEqualTo(Either.left(new PrincipalOwnsItems("P 60", 1, List.of("Ledger"))));
    }

    @Test
    void a_connection_waits_for_the_deletion_of_its_owner_and_is_nobodys() {
        var ledger = aConnection().ownedBy(grace.id()).build();

        var late = late(() -> delete(grace), () -> storage.connections().add(ledger));

        assertThat(late).isEqualTo(Either.left(new PrincipalNotFound(grace.id().toString())));
    }

    @Test
    void a_role_that_is_being_deleted_is_given_to_nobody() {
        var auditor = new RoleName("auditor");
        var role = new Role(auditor, RoleScope.TENANT, HashSet.of(PRINCIPALS_VIEW), false, Version.FIRST);
        storage.roles().add(TENANT, role).get();

        var late = late(() -> delete(auditor), () -> edit(grace, roles("auditor")));

        assertThat(late)
                .isEqualTo(Either.left(new InvalidFields(
                        List.of(new FieldError("/roles/0", new InvalidArgument("roles", Expectation.TENANT_ROLE))))));
    }

    private Either<Failure, Role> delete(RoleName role) {
        return liaison.roles().deleteRole().delete(new DeleteRole.Command(Premises.ADMINISTRATOR, role, UNREAD));
    }

    private <A, B> Either<Failure, B> late(Supplier<Either<Failure, A>> first, Supplier<Either<Failure, B>> second) {
        return Races.late(storage.unitOfWork(), first, second);
    }

    private Either<Failure, PrincipalView> create(String name) {
        var draft = new PrincipalDraft(Option.some(name), Option.none(), Option.none(), Option.none());
        return principals
                .createPrincipal()
                .create(new CreatePrincipal.Command(Premises.ADMINISTRATOR, Option.some("robot"), draft));
    }

    private Either<Failure, PrincipalView> edit(Principal principal, PrincipalDraft draft) {
        return edit(principal, draft, UNREAD);
    }

    private Either<Failure, PrincipalView> edit(Principal principal, PrincipalDraft draft, Option<Version> read) {
        return principals
                .editPrincipal()
                .edit(new EditPrincipal.Command(Premises.ADMINISTRATOR, principal.id(), draft, read));
    }

    private Either<Failure, PrincipalId> delete(Principal principal) {
        return principals
                .deletePrincipal()
                .delete(new DeletePrincipal.Command(Premises.ADMINISTRATOR, principal.id(), UNREAD));
    }

    private static PrincipalDraft roles(String... names) {
        return new PrincipalDraft(Option.none(), Option.none(), Option.none(), Option.some(List.of(names)));
    }

    private static PrincipalDraft groups(Principal... groups) {
        return new PrincipalDraft(
                Option.none(),
                Option.none(),
                Option.some(List.of(groups).map(group -> group.id().toString())),
                Option.none());
    }
}
