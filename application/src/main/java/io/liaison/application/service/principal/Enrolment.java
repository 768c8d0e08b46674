package io.liaison.application.service.principal;

import io.liaison.application.port.outbound.Assignments;
import io.liaison.application.port.outbound.Principals;
import io.liaison.application.port.outbound.Roles;
import io.liaison.domain.access.Principal;
import io.liaison.domain.access.PrincipalDraft;
import io.liaison.domain.access.PrincipalDraft.Possible;
import io.liaison.domain.access.PrincipalView;
import io.liaison.domain.access.Role;
import io.liaison.domain.access.RoleName;
import io.liaison.domain.access.RoleScope;
import io.liaison.domain.error.Conflict.GroupInsideItself;
import io.liaison.domain.error.Failure;
import io.liaison.domain.shared.PrincipalId;
import io.liaison.domain.shared.TenantId;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Either;

/** Which groups a principal belongs to and which roles it holds, within a unit of work that has locked the tenant's people. */
public final class Enrolment {
    private final Principals principals;
    private final Roles roles;
    private final Assignments assignments;

    public Enrolment(Principals principals, Roles roles, Assignments assignments) {
        this.principals = principals;
        this.roles = roles;
        this.assignments = assignments;
    }

    /** What a draft may name; none of it is deleted until the unit of work ends. */
    Either<Failure, Possible> possible(TenantId tenant, PrincipalDraft draft) {
        return principals
                .groupsAmong(tenant, draft.namedGroups())
                .flatMap(groups ->
                        roles.kept(tenant, draft.namedRoles()).map(kept -> new Possible(groups, ofTenant(kept))));
    }

    /** Stores what has become different. */
    public Either<Failure, PrincipalView> enrol(Principal principal, PrincipalView former, PrincipalView wanted) {
        return hold(principal, former.roles(), wanted.roles())
                .flatMap(held -> join(principal, former.groups(), wanted.groups()))
                .map(joined -> wanted.enrolled(principal, joined));
    }

    private Either<Failure, Set<RoleName>> hold(Principal principal, Set<RoleName> former, Set<RoleName> wanted) {
        return wanted.equals(former) ? Either.right(wanted) : assignments.assign(principal, wanted);
    }

    private Either<Failure, Set<PrincipalId>> join(
            Principal principal, Set<PrincipalId> former, Set<PrincipalId> wanted) {
        return wanted.equals(former)
                ? Either.right(wanted)
                : unlessInsideItself(principal, wanted).flatMap(groups -> assignments.join(principal, groups));
    }

    private Either<Failure, Set<PrincipalId>> unlessInsideItself(Principal principal, Set<PrincipalId> wanted) {
        return principal.isGroup()
                ? assignments
                        .wouldEnclose(principal.id(), wanted)
                        .filterOrElse(
                                encloses -> !encloses,
                                encloses ->
                                        new GroupInsideItself(principal.name().value()))
                        .map(apart -> wanted)
                : Either.right(wanted);
    }

    private static Set<RoleName> ofTenant(Seq<Role> all) {
        return all.filter(role -> role.scope() == RoleScope.TENANT)
                .map(Role::name)
                .toSet();
    }
}
