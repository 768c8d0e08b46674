package io.liaison.sandbox.imitation.habits;

import java.util.Map;
import java.util.Optional;

/**
 * What a provider's authorization page demands and sends back.
 *
 * @param page where it is, if there is one
 * @param required parameters of the request
 * @param callback parameters that go to the redirect URI beside {@code code} and {@code state}
 * @param offline what a refresh token has to be asked for with
 */
public record AuthorizationHabits(
        Optional<Place> page,
        Pkce pkce,
        Scoping scoping,
        Demands required,
        Map<String, String> callback,
        Offline offline) {

    public AuthorizationHabits {
        callback = Map.copyOf(callback);
    }

    /** No page, and no demands. */
    public static AuthorizationHabits lenient() {
        return new AuthorizationHabits(
                Optional.empty(), Pkce.SUPPORTED, Scoping.lenient(), Demands.none(), Map.of(), Offline.always());
    }

    public AuthorizationHabits at(Place where) {
        return new AuthorizationHabits(Optional.of(where), pkce, scoping, required, callback, offline);
    }

    public AuthorizationHabits withPkce(Pkce other) {
        return new AuthorizationHabits(page, other, scoping, required, callback, offline);
    }

    public AuthorizationHabits withScoping(Scoping other) {
        return new AuthorizationHabits(page, pkce, other, required, callback, offline);
    }

    public AuthorizationHabits requiring(Demands parameters) {
        return new AuthorizationHabits(page, pkce, scoping, parameters, callback, offline);
    }

    public AuthorizationHabits withCallback(Map<String, String> parameters) {
        return new AuthorizationHabits(page, pkce, scoping, required, parameters, offline);
    }

    public AuthorizationHabits withOffline(Offline other) {
        return new AuthorizationHabits(page, pkce, scoping, required, callback, other);
    }
}
