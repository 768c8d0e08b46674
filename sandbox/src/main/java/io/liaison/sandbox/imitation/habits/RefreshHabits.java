package io.liaison.sandbox.imitation.habits;

import java.time.Duration;
import java.util.Optional;

/**
 * What a provider does with refresh tokens.
 *
 * @param unsaid whether the answer leaves out a refresh token that stays
 * @param endsAccess whether the former access token ends with a refresh
 * @param leeway how long after its use a token that rotates may be shown again
 * @param lifetime how long one lives that is not used; empty if it does not end
 * @param notBefore refreshes are refused until so long before the access token's end; empty if they never are
 * @param grantType of the request
 * @param parameter which carries the token
 * @param required further parameters
 */
public record RefreshHabits(
        Rotation rotation,
        boolean unsaid,
        boolean endsAccess,
        Duration leeway,
        Optional<Duration> lifetime,
        Optional<Duration> notBefore,
        String grantType,
        String parameter,
        Demands required) {

    public static RefreshHabits of(Rotation rotation) {
        return new RefreshHabits(
                rotation,
                false,
                false,
                Duration.ZERO,
                Optional.empty(),
                Optional.empty(),
                "refresh_token",
                "refresh_token",
                Demands.none());
    }

    public RefreshHabits leftUnsaid() {
        return new RefreshHabits(
                rotation, true, endsAccess, leeway, lifetime, notBefore, grantType, parameter, required);
    }

    public RefreshHabits endingAccess() {
        return new RefreshHabits(rotation, unsaid, true, leeway, lifetime, notBefore, grantType, parameter, required);
    }

    public RefreshHabits withLeeway(Duration time) {
        return new RefreshHabits(
                rotation, unsaid, endsAccess, time, lifetime, notBefore, grantType, parameter, required);
    }

    public RefreshHabits withLifetime(Duration time) {
        return new RefreshHabits(
                rotation, unsaid, endsAccess, leeway, Optional.of(time), notBefore, grantType, parameter, required);
    }

    public RefreshHabits notBefore(Duration end) {
        return new RefreshHabits(
                rotation, unsaid, endsAccess, leeway, lifetime, Optional.of(end), grantType, parameter, required);
    }

    public RefreshHabits by(String type, String tokenParameter) {
        return new RefreshHabits(
                rotation, unsaid, endsAccess, leeway, lifetime, notBefore, type, tokenParameter, required);
    }

    public RefreshHabits requiring(Demands parameters) {
        return new RefreshHabits(
                rotation, unsaid, endsAccess, leeway, lifetime, notBefore, grantType, parameter, parameters);
    }
}
