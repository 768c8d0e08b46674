package io.liaison.application.port.outbound;

import io.liaison.domain.access.FolderMember;
import io.liaison.domain.access.GroupPaths.Belonging;
import io.liaison.domain.access.Principal;
import io.liaison.domain.access.RoleName;
import io.liaison.domain.error.Failure;
import io.liaison.domain.shared.FolderId;
import io.liaison.domain.shared.PrincipalId;
import io.liaison.domain.shared.TenantId;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Either;

/** Who holds which role where, and who belongs to which group. Assigning replaces what was there. */
public interface Assignments {

    /** Makes these all the roles that a principal holds as such. Callers have made sure that the roles are there. */
    Either<Failure, Set<RoleName>> assign(Principal principal, Set<RoleName> roles);

    /**
     * Makes these all the roles that a principal holds in a folder; none ends its membership.
     *
     * @failure 1002 the folder has been deleted meanwhile
     */
    Either<Failure, Set<RoleName>> assign(FolderId folder, Principal principal, Set<RoleName> roles);

    /** Who holds roles in a folder or above it, each of them once for each such folder; in no order. */
    Either<Failure, Seq<FolderMember>> members(TenantId tenant, FolderId folder);

    /**
     * Makes these all the groups that a principal belongs to, save those that its issuer decides about: they stay as they are.
     * Callers have made sure that none belongs to itself.
     */
    Either<Failure, Set<PrincipalId>> join(Principal member, Set<PrincipalId> groups);

    /** Makes these all the groups that a principal belongs to by the word of its issuer; those chosen for it stay. */
    Either<Failure, Set<PrincipalId>> follow(Principal member, Set<PrincipalId> groups);

    /** Each step up from a principal through all its groups; no group is left out, and none is followed twice. */
    Either<Failure, Seq<Belonging>> belongings(TenantId tenant, PrincipalId member);

    /** Whether a group would belong to itself, directly or through others, if it belonged to these. */
    Either<Failure, Boolean> wouldEnclose(PrincipalId group, Set<PrincipalId> above);
}
