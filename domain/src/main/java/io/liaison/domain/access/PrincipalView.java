package io.liaison.domain.access;

import io.liaison.domain.shared.PrincipalId;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.time.Instant;

/** A principal, the groups that it belongs to directly, and the roles that it holds as such. */
public record PrincipalView(Principal principal, Set<PrincipalId> groups, Set<RoleName> roles) {

    /** The same with the groups and the roles of another one besides its own. */
    public PrincipalView joinedWith(PrincipalView other, Instant at) {
        return edit(principal.name(), principal.email(), groups.addAll(other.groups), roles.addAll(other.roles), at);
    }

    /** What somebody wants it to be, at the next version; the same again changes nothing. */
    public PrincipalView edit(
            PrincipalName name,
            Option<EmailAddress> email,
            Set<PrincipalId> newGroups,
            Set<RoleName> newRoles,
            Instant at) {
        var isSame = name.equals(principal.name())
                && email.equals(principal.email())
                && newGroups.equals(groups)
                && newRoles.equals(roles);
        return isSame ? this : new PrincipalView(principal.edit(name, email, at), newGroups, newRoles);
    }
}
