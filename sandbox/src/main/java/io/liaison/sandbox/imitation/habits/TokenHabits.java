package io.liaison.sandbox.imitation.habits;

import java.util.Optional;
import java.util.Set;

/**
 * What a provider's token endpoint takes.
 *
 * @param endpoint where it is, if there is one
 * @param refreshEndpoint where refreshes go, if not there
 * @param proofs how clients may show who they are
 * @param encodings of the first request of a grant
 * @param refreshEncodings of refreshes
 * @param grants the grant types of first requests; that of refreshes is a habit of their own
 * @param required parameters of first requests
 */
public record TokenHabits(
        Optional<Place> endpoint,
        Optional<Place> refreshEndpoint,
        Set<ClientProof> proofs,
        Set<Encoding> encodings,
        Set<Encoding> refreshEncodings,
        Set<String> grants,
        Demands required) {

    public TokenHabits {
        proofs = Set.copyOf(proofs);
        encodings = Set.copyOf(encodings);
        refreshEncodings = Set.copyOf(refreshEncodings);
        grants = Set.copyOf(grants);
    }

    /** No endpoint and no grants; forms, and any way in which a client shows who it is. */
    public static TokenHabits lenient() {
        return new TokenHabits(
                Optional.empty(),
                Optional.empty(),
                Set.of(ClientProof.values()),
                Set.of(Encoding.FORM),
                Set.of(Encoding.FORM),
                Set.of(),
                Demands.none());
    }

    public TokenHabits at(Place where) {
        return new TokenHabits(
                Optional.of(where), refreshEndpoint, proofs, encodings, refreshEncodings, grants, required);
    }

    public TokenHabits refreshedAt(Place where) {
        return new TokenHabits(endpoint, Optional.of(where), proofs, encodings, refreshEncodings, grants, required);
    }

    public TokenHabits withProofs(Set<ClientProof> others) {
        return new TokenHabits(endpoint, refreshEndpoint, others, encodings, refreshEncodings, grants, required);
    }

    public TokenHabits withEncodings(Set<Encoding> first, Set<Encoding> refreshes) {
        return new TokenHabits(endpoint, refreshEndpoint, proofs, first, refreshes, grants, required);
    }

    public TokenHabits withGrants(Set<String> types) {
        return new TokenHabits(endpoint, refreshEndpoint, proofs, encodings, refreshEncodings, types, required);
    }

    public TokenHabits requiring(Demands parameters) {
        return new TokenHabits(endpoint, refreshEndpoint, proofs, encodings, refreshEncodings, grants, parameters);
    }
}
