package io.liaison.sandbox.imitation.habits;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * How one provider behaves. Start with {@link #of}, which is lenient in everything, and say what is known.
 *
 * @param key of the provider; the part of the address by which it is reached
 * @param device where codes for other devices are given, if anywhere
 * @param revocation how a grant is revoked, if it can be
 */
public record Habits(
        String key,
        AuthorizationHabits authorization,
        TokenHabits token,
        AnswerHabits answer,
        RefreshHabits refresh,
        Optional<Place> device,
        Optional<RevocationHabits> revocation,
        ApiHabits api) {

    public static Habits of(String key) {
        return new Habits(
                key,
                AuthorizationHabits.lenient(),
                TokenHabits.lenient(),
                AnswerHabits.standard(),
                RefreshHabits.of(Rotation.STAYS),
                Optional.empty(),
                Optional.empty(),
                ApiHabits.lenient());
    }

    public Habits with(AuthorizationHabits other) {
        return new Habits(key, other, token, answer, refresh, device, revocation, api);
    }

    public Habits with(TokenHabits other) {
        return new Habits(key, authorization, other, answer, refresh, device, revocation, api);
    }

    public Habits with(AnswerHabits other) {
        return new Habits(key, authorization, token, other, refresh, device, revocation, api);
    }

    public Habits with(RefreshHabits other) {
        return new Habits(key, authorization, token, answer, other, device, revocation, api);
    }

    public Habits withDevice(Place where) {
        return new Habits(key, authorization, token, answer, refresh, Optional.of(where), revocation, api);
    }

    public Habits with(RevocationHabits other) {
        return new Habits(key, authorization, token, answer, refresh, device, Optional.of(other), api);
    }

    public Habits with(ApiHabits other) {
        return new Habits(key, authorization, token, answer, refresh, device, revocation, other);
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
                        revocation.map(RevocationHabits::place))
                .flatMap(Optional::stream);
        return Stream.concat(endpoints, api.requests().stream().map(ApiRequest::place));
    }
}
