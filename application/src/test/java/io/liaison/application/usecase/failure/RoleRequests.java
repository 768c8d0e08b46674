package io.liaison.application.usecase.failure;

import static io.liaison.application.usecase.failure.Beginnings.UNREAD;
import static io.liaison.application.usecase.failure.UsualRequest.to;

import io.liaison.application.fixture.Workbench;
import io.liaison.application.port.inbound.role.CreateRole;
import io.liaison.application.port.inbound.role.DeleteRole;
import io.liaison.application.port.inbound.role.EditRole;
import io.liaison.application.port.inbound.role.GetRole;
import io.liaison.application.port.inbound.role.ListRoles;
import io.liaison.domain.access.Actor;
import io.liaison.domain.access.Role;
import io.liaison.domain.access.RoleDraft;
import io.liaison.domain.access.RoleName;
import io.liaison.domain.error.Failure;
import io.liaison.domain.shared.Version;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;

/** Requests about roles. */
final class RoleRequests {
    static final RoleName MESSENGER = new RoleName("messenger");

    private RoleRequests() {}

    static Seq<UsualRequest> usual() {
        return List.of(
                to(ListRoles.class, bench -> actor -> list(bench, actor)),
                to(GetRole.class, bench -> actor -> get(bench, actor, new RoleName("viewer"))),
                to(CreateRole.class, bench -> actor -> create(bench, actor, "messenger", "connections.use")),
                to(EditRole.class, bench -> {
                    made(bench);
                    return actor -> edit(bench, actor, MESSENGER, UNREAD, "connections.view");
                }),
                to(DeleteRole.class, bench -> {
                    made(bench);
                    return actor -> delete(bench, actor, MESSENGER, UNREAD);
                }));
    }

    static Role made(Workbench bench) {
        return create(bench, bench.admin, "messenger", "connections.use").get();
    }

    static Either<Failure, Role> get(Workbench bench, Actor actor, RoleName name) {
        return bench.liaison.roles().getRole().get(new GetRole.Query(actor, name));
    }

    static Either<Failure, Role> create(Workbench bench, Actor actor, String name, String... permissions) {
        return create(
                bench,
                actor,
                new RoleDraft(Option.some(name), Option.some("folder"), Option.some(List.of(permissions))));
    }

    static Either<Failure, Role> create(Workbench bench, Actor actor, RoleDraft draft) {
        return bench.liaison.roles().createRole().create(new CreateRole.Command(actor, draft));
    }

    static Either<Failure, Role> edit(
            Workbench bench, Actor actor, RoleName name, Option<Version> read, String... permissions) {
        return bench.liaison
                .roles()
                .editRole()
                .edit(new EditRole.Command(actor, name, Option.some(List.of(permissions)), read));
    }

    static Either<Failure, Role> delete(Workbench bench, Actor actor, RoleName name, Option<Version> read) {
        return bench.liaison.roles().deleteRole().delete(new DeleteRole.Command(actor, name, read));
    }

    private static Either<Failure, Seq<Role>> list(Workbench bench, Actor actor) {
        return bench.liaison.roles().listRoles().list(new ListRoles.Query(actor));
    }
}
