package io.liaison.sandbox.imitation.habits;

/**
 * Where in a request to the API a credential has to stand.
 *
 * @param name of the header or parameter; for {@link In#BASIC} the user that is fixed, or ""
 * @param prefix before the credential; for {@link In#BASIC} the password that is fixed, or ""
 */
public record Placement(In in, String name, String prefix) {

    /** The part of the request. */
    public enum In {
        HEADER,
        /** Of the query. */
        PARAMETER,
        /** The pair of RFC 7617: the credential is {@code user:password}, or the half that is not fixed. */
        BASIC,
        /** Nowhere itself: the request is signed with the pair, as AWS wants it. */
        SIGNATURE,
        /** Any header, any parameter, any half of a pair. */
        ANYWHERE
    }

    public static Placement bearer() {
        return header("Authorization", "Bearer ");
    }

    public static Placement header(String name, String prefix) {
        return new Placement(In.HEADER, name, prefix);
    }

    public static Placement parameter(String name) {
        return new Placement(In.PARAMETER, name, "");
    }

    public static Placement pair(String fixedUser, String fixedPassword) {
        return new Placement(In.BASIC, fixedUser, fixedPassword);
    }

    public static Placement signature() {
        return new Placement(In.SIGNATURE, "", "");
    }

    public static Placement anywhere() {
        return new Placement(In.ANYWHERE, "", "");
    }
}
