package io.liaison.domain.access;

import io.liaison.domain.shared.PrincipalId;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.time.Instant;

/** A principal, the groups that it belongs to directly, and the roles that it holds as such. */
public record PrincipalView(Principal principal, Set<PrincipalId> groups, Set<RoleName> roles) {

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
