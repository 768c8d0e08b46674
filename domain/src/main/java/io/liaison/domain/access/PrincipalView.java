package io.liaison.domain.access;

import io.liaison.domain.shared.PrincipalId;
import io.vavr.collection.HashSet;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.time.Instant;

/**
 * A principal, the groups that it belongs to directly, and the roles that it holds as such. Some of the groups may be its
 * issuer's to decide about.
 */
public record PrincipalView(
        Principal principal, Set<PrincipalId> groups, Set<RoleName> roles, Affiliation affiliation) {

    /** One whom no issuer knows. */
    public PrincipalView(Principal principal, Set<PrincipalId> groups, Set<RoleName> roles) {
        this(principal, groups, roles, Affiliation.NONE);
    }

    /** One that has just been made: it belongs nowhere and holds nothing. */
    public static PrincipalView plain(Principal principal) {
        return new PrincipalView(principal, HashSet.empty(), HashSet.empty());
    }

    /**
     * The same with the groups that somebody has put another one into, and with its roles, besides its own. What the other
     * one's issuer says holds for that one alone.
     */
    public PrincipalView joinedWith(PrincipalView other, Instant at) {
        return edit(
                principal.name(),
                principal.email(),
                groups.addAll(other.chosenGroups()),
                roles.addAll(other.roles),
                at);
    }

    /**
     * What somebody wants it to be, at the next version; the same again changes nothing. Groups that its issuer decides
     * about stay as they are, whether they are named or not.
     */
    public PrincipalView edit(
            PrincipalName name,
            Option<EmailAddress> email,
            Set<PrincipalId> newGroups,
            Set<RoleName> newRoles,
            Instant at) {
        var allGroups = newGroups.addAll(affiliation.groups());
        var isSame = name.equals(principal.name())
                && email.equals(principal.email())
                && allGroups.equals(groups)
                && newRoles.equals(roles);
        return isSame ? this : new PrincipalView(principal.edit(name, email, at), allGroups, newRoles, affiliation);
    }

    /** The groups that somebody has put it into. */
    public Set<PrincipalId> chosenGroups() {
        return groups.removeAll(affiliation.groups());
    }

    /** Its issuer says that it belongs to these now, which is no change that somebody has asked for. */
    public PrincipalView following(Set<PrincipalId> issued) {
        return new PrincipalView(principal, chosenGroups().addAll(issued), roles, affiliation.in(issued));
    }

    /** The same of a principal that is stored, in the groups that it has come into. */
    public PrincipalView enrolled(Principal stored, Set<PrincipalId> joined) {
        return new PrincipalView(stored, joined, roles, affiliation);
    }

    public PrincipalView knownAs(ExternalIdentity identity) {
        return new PrincipalView(principal, groups, roles, affiliation.knownAs(identity));
    }

    /** Whether a user who signs in for the first time may be this one: nobody else does so far. */
    public boolean isUnclaimedUser() {
        return principal.kind() == PrincipalKind.USER
                && affiliation.identities().isEmpty();
    }
}
