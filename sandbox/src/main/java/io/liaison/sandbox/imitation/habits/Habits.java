package io.liaison.sandbox.imitation.habits;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * How one provider behaves. Start with {@link #of}, which is lenient in everything, and say what is known.
 *
 * @param key of the provider; the part of the address by which it is reached
 * @param device where codes for other devices are given, if anywhere
 * @param revocation how a grant is revoked, if it can be
 * @param issuer below which it publishes where everything is, if it does
 */
public record Habits(
        String key,
        AuthorizationHabits authorization,
        TokenHabits token,
        AnswerHabits answer,
        RefreshHabits refresh,
        Optional<Place> device,
        Optional<RevocationHabits> revocation,
        ApiHabits api,
        Optional<Place> issuer) {

    public static Habits of(String key) {
        return new Habits(
                key,
                AuthorizationHabits.lenient(),
                TokenHabits.lenient(),
                AnswerHabits.standard(),
                RefreshHabits.of(Rotation.STAYS),
                Optional.empty(),
                Optional.empty(),
                ApiHabits.lenient(),
                Optional.empty());
    }

    public Habits with(AuthorizationHabits other) {
        return new Habits(key, other, token, answer, refresh, device, revocation, api, issuer);
    }

    public Habits with(TokenHabits other) {
        return new Habits(key, authorization, other, answer, refresh, device, revocation, api, issuer);
    }

    public Habits with(AnswerHabits other) {
        return new Habits(key, authorization, token, other, refresh, device, revocation, api, issuer);
    }

    public Habits with(RefreshHabits other) {
        return new Habits(key, authorization, token, answer, other, device, revocation, api, issuer);
    }

    public Habits withDevice(Place where) {
        return new Habits(key, authorization, token, answer, refresh, Optional.of(where), revocation, api, issuer);
    }

    public Habits with(RevocationHabits other) {
        return new Habits(key, authorization, token, answer, refresh, device, Optional.of(other), api, issuer);
    }

    public Habits with(ApiHabits other) {
        return new Habits(key, authorization, token, answer, refresh, device, revocation, other, issuer);
    }

    /** Whether anything of this provider is at that host. */
    public boolean isAt(String host) {
        return places().anyMatch(place -> place.isAt(host));
    }

    private Stream<Place> places() {
        var endpoints = Stream.of(
                        authorization.page(),
                        token.endpoint(),
                        token.refreshEndpoint(),
                        device,
                        issuer,
                        revocation.map(RevocationHabits::place))
                .flatMap(Optional::stream);
        return Stream.concat(endpoints, api.requests().stream().map(ApiRequest::place));
    }
}
