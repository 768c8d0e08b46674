package io.liaison.application.service.member;

import io.liaison.application.port.inbound.member.AssignRoles;
import io.liaison.application.port.outbound.Assignments;
import io.liaison.application.port.outbound.Principals;
import io.liaison.application.port.outbound.Roles;
import io.liaison.application.service.access.Guard;
import io.liaison.application.service.ledger.Ledger;
import io.liaison.domain.access.FolderMember;
import io.liaison.domain.access.PrincipalView;
import io.liaison.domain.access.Role;
import io.liaison.domain.access.RoleName;
import io.liaison.domain.access.RoleScope;
import io.liaison.domain.audit.AuditAction;
import io.liaison.domain.error.Expectation;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.FieldError;
import io.liaison.domain.error.Invalid.InvalidArgument;
import io.liaison.domain.error.Invalid.MissingParameter;
import io.liaison.domain.shared.Permission;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Either;

/** Keeps the roles until they are assigned, so that none is deleted in between. */
final class AssignRolesService implements AssignRoles {
    private static final String MEMBER = "roles";
    private final Guard guard;
    private final Principals principals;
    private final Roles roles;
    private final Assignments assignments;
    private final Ledger ledger;

    AssignRolesService(Guard guard, Principals principals, Roles roles, Assignments assignments, Ledger ledger) {
        this.guard = guard;
        this.principals = principals;
        this.roles = roles;
        this.assignments = assignments;
        this.ledger = ledger;
    }

    @Override
    public Either<Failure, FolderMember> assign(Command command) {
        var actor = command.actor();
        return ledger.run(
                MemberDeeds.by(actor, AuditAction.MEMBER_ASSIGN, command.folder(), command.principal()),
                () -> guard.folder(actor, command.folder(), Permission.FOLDERS_SHARE)
                        .flatMap(found -> found.subject().unlessPersonal())
                        .flatMap(folder -> principals
                                .byId(actor.tenant(), command.principal())
                                .map(PrincipalView::principal)
                                .flatMap(principal -> FieldError.beside(command.unread(), wanted(command))
                                        .flatMap(wanted -> assignments.assign(command.folder(), principal, wanted))
                                        .map(assigned -> FolderMembers.of(principal, assigned, folder)))),
                MemberDeeds::about);
    }

    private Either<Failure, Set<RoleName>> wanted(Command command) {
        return command.roles()
                .<Failure>toEither(() -> new MissingParameter(MEMBER))
                .flatMap(written -> roles.kept(
                                command.actor().tenant(),
                                written.flatMap(RoleName::parse).toSet())
                        .flatMap(known -> check(written, known)));
    }

    private static Either<Failure, Set<RoleName>> check(Seq<String> written, Seq<Role> known) {
        return FieldError.toEither(FieldError.all(written.zipWithIndex(
                        (raw, index) -> FieldError.at("/" + MEMBER + "/" + index, ofFolders(raw, known))))
                .map(Seq::toSet));
    }

    private static Either<Failure, RoleName> ofFolders(String raw, Seq<Role> known) {
        return known.find(role -> role.name().value().equals(raw) && role.scope() == RoleScope.FOLDER)
                .map(Role::name)
                .toEither(() -> new InvalidArgument(MEMBER, Expectation.FOLDER_ROLE));
    }
}
