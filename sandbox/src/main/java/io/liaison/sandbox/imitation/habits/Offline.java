package io.liaison.sandbox.imitation.habits;

/**
 * What a client must ask for to be given a refresh token; whatever is empty is not demanded.
 *
 * @param scope the scope, or "" for none in particular
 * @param authorization of the authorization request
 * @param token of the token request; without them, access tokens do not end either
 * @param again further of the authorization request, once the account has consented to this client before
 */
public record Offline(String scope, Demands authorization, Demands token, Demands again) {

    public static Offline always() {
        return new Offline("", Demands.none(), Demands.none(), Demands.none());
    }
}
