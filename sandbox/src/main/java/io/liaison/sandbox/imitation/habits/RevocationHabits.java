package io.liaison.sandbox.imitation.habits;

/**
 * How a provider is told that a grant is over. The token may stand anywhere in the query, the path or the body.
 *
 * @param proof who may ask
 * @param account the pointer of a member of the token answer that names the account in the place of a token; "" if
 *     none does
 * @param endsAll whether every grant of the account ends with it
 */
public record RevocationHabits(String method, Place place, Proof proof, String account, boolean endsAll) {

    /** Who may ask. */
    public enum Proof {
        /** The client, in one of the ways of the token endpoint. */
        CLIENT,
        /** The client, by its id and secret as in RFC 7617, whatever the token endpoint takes. */
        CLIENT_BY_BASIC,
        /** Whoever holds the token, shown as in a request to the API. */
        TOKEN,
        /** Either of them, or whoever sends the token: the provider's documentation is not known to say. */
        ANY
    }

    /** As RFC 7009 says, and lenient about who asks. */
    public static RevocationHabits at(Place place) {
        return new RevocationHabits("POST", place, Proof.ANY, "", false);
    }

    public RevocationHabits by(String otherMethod, Proof otherProof) {
        return new RevocationHabits(otherMethod, place, otherProof, account, endsAll);
    }

    public RevocationHabits naming(String pointer) {
        return new RevocationHabits(method, place, proof, pointer, endsAll);
    }

    public RevocationHabits endingAll() {
        return new RevocationHabits(method, place, proof, account, true);
    }
}
