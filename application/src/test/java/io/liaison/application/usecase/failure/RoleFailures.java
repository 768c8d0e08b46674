package io.liaison.application.usecase.failure;

import static io.liaison.application.usecase.failure.Beginnings.NEVER_THERE;
import static io.liaison.application.usecase.failure.Beginnings.UNREAD;
import static io.liaison.application.usecase.failure.RoleRequests.MESSENGER;

import io.liaison.application.fixture.Workbench;
import io.liaison.application.port.inbound.role.CreateRole;
import io.liaison.application.port.inbound.role.DeleteRole;
import io.liaison.application.port.inbound.role.EditRole;
import io.liaison.application.port.inbound.role.GetRole;
import io.liaison.domain.access.BuiltInRoles;
import io.liaison.domain.access.RoleDraft;
import io.liaison.domain.error.Conflict.NameAlreadyUsed;
import io.liaison.domain.error.Conflict.RoleCannotBeDeleted;
import io.liaison.domain.error.Conflict.RoleInUse;
import io.liaison.domain.error.Conflict.RoleIsFixed;
import io.liaison.domain.error.Conflict.StaleVersion;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Invalid.InvalidArgument;
import io.liaison.domain.error.Invalid.InvalidFields;
import io.liaison.domain.error.Invalid.MissingParameter;
import io.liaison.domain.error.NotFound.RoleNotFound;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;

/** What goes wrong with roles. */
final class RoleFailures {

    private RoleFailures() {}

    static Seq<Scenario> all() {
        return List.of(creating(), editing(), deleting()).flatMap(each -> each);
    }

    private static Seq<Scenario> creating() {
        return List.of(
                Scenario.of(
                        GetRole.class, RoleNotFound.class, bench -> RoleRequests.get(bench, bench.admin, MESSENGER)),
                Scenario.of(CreateRole.class, NameAlreadyUsed.class, bench -> create(bench, "viewer", "folders.view")),
                Scenario.of(CreateRole.class, InvalidArgument.class, bench -> create(bench, "clerk", "roles.manage")),
                Scenario.of(CreateRole.class, InvalidFields.class, bench -> create(bench, "Clerk", "all")),
                Scenario.of(
                        CreateRole.class,
                        MissingParameter.class,
                        bench -> RoleRequests.create(
                                bench,
                                bench.admin,
                                new RoleDraft(Option.some("clerk"), Option.some("folder"), Option.none()))));
    }

    private static Seq<Scenario> editing() {
        return List.of(
                Scenario.of(
                        EditRole.class,
                        RoleNotFound.class,
                        bench -> RoleRequests.edit(bench, bench.admin, MESSENGER, UNREAD)),
                Scenario.of(EditRole.class, InvalidArgument.class, bench -> edit(bench, "roles.manage")),
                Scenario.of(EditRole.class, InvalidFields.class, bench -> edit(bench, "roles.manage", "all")),
                Scenario.of(
                        EditRole.class,
                        RoleIsFixed.class,
                        bench -> RoleRequests.edit(bench, bench.admin, BuiltInRoles.VIEWER.name(), UNREAD)),
                Scenario.of(EditRole.class, StaleVersion.class, bench -> {
                    RoleRequests.made(bench);
                    return RoleRequests.edit(bench, bench.admin, MESSENGER, NEVER_THERE, "folders.view");
                }));
    }

    private static Seq<Scenario> deleting() {
        return List.of(
                Scenario.of(
                        DeleteRole.class,
                        RoleNotFound.class,
                        bench -> RoleRequests.delete(bench, bench.admin, MESSENGER, UNREAD)),
                Scenario.of(DeleteRole.class, RoleInUse.class, bench -> {
                    bench.somebody(bench.folder.id(), RoleRequests.made(bench));
                    return RoleRequests.delete(bench, bench.admin, MESSENGER, UNREAD);
                }),
                Scenario.of(
                        DeleteRole.class,
                        RoleCannotBeDeleted.class,
                        bench -> RoleRequests.delete(bench, bench.admin, BuiltInRoles.VIEWER.name(), UNREAD)),
                Scenario.of(DeleteRole.class, StaleVersion.class, bench -> {
                    RoleRequests.made(bench);
                    return RoleRequests.delete(bench, bench.admin, MESSENGER, NEVER_THERE);
                }));
    }

    private static Either<Failure, ?> create(Workbench bench, String name, String permission) {
        return RoleRequests.create(bench, bench.admin, name, permission);
    }

    private static Either<Failure, ?> edit(Workbench bench, String... permissions) {
        RoleRequests.made(bench);
        return RoleRequests.edit(bench, bench.admin, MESSENGER, UNREAD, permissions);
    }
}
