package io.liaison.application.service.access;

import io.liaison.application.port.outbound.Assignments;
import io.liaison.application.port.outbound.Principals;
import io.liaison.domain.access.Principal;
import io.liaison.domain.access.PrincipalKind;
import io.liaison.domain.access.PrincipalView;
import io.liaison.domain.access.VerifiedIdentity;
import io.liaison.domain.error.Failure;
import io.liaison.domain.shared.PrincipalId;
import io.vavr.collection.Set;
import io.vavr.control.Either;

/**
 * The groups that somebody belongs to by the word of its issuer: those that its token names, and that there are in the tenant.
 * A group that it has been put into by somebody is not among them, whatever the token says.
 */
final class IssuedGroups {
    private final Principals principals;
    private final Assignments assignments;

    IssuedGroups(Principals principals, Assignments assignments) {
        this.principals = principals;
        this.assignments = assignments;
    }

    Either<Failure, Boolean> isFollowing(PrincipalView view, VerifiedIdentity shown) {
        return named(view, shown).map(view.affiliation().groups()::equals);
    }

    /** Writes only when there is a difference. */
    Either<Failure, PrincipalView> follow(PrincipalView view, VerifiedIdentity shown) {
        return named(view, shown)
                .flatMap(named -> named.equals(view.affiliation().groups())
                        ? Either.right(view)
                        : assignments.follow(view.principal(), named).map(view::following));
    }

    private Either<Failure, Set<PrincipalId>> named(PrincipalView view, VerifiedIdentity shown) {
        return principals
                .named(view.principal().tenant(), PrincipalKind.GROUP, shown.groupNames())
                .map(groups -> groups.map(Principal::id).toSet().removeAll(view.chosenGroups()));
    }
}
