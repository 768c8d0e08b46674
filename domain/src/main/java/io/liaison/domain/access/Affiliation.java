package io.liaison.domain.access;

import io.liaison.domain.shared.PrincipalId;
import io.vavr.collection.HashSet;
import io.vavr.collection.Set;

/** What issuers of tokens say of a principal: whom they know it as, and which of its groups it belongs to by their word. */
public record Affiliation(Set<ExternalIdentity> identities, Set<PrincipalId> groups) {
    public static final Affiliation NONE = new Affiliation(HashSet.empty(), HashSet.empty());

    Affiliation knownAs(ExternalIdentity identity) {
        return new Affiliation(identities.add(identity), groups);
    }

    Affiliation in(Set<PrincipalId> otherGroups) {
        return new Affiliation(identities, otherGroups);
    }
}
