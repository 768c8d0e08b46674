package io.liaison.sandbox.imitation;

import static io.liaison.sandbox.imitation.Refused.denied;
import static io.liaison.sandbox.imitation.Refused.malformed;

import io.liaison.sandbox.imitation.habits.ApiHabits;
import io.liaison.sandbox.imitation.habits.Placement;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Whose credential a request shows: an access token, or one that was made by hand. */
final class Guard {
    private final ApiHabits habits;
    private final Grants grants;
    private final Registry registry;
    private final InstantSource clock;

    Guard(ApiHabits habits, Grants grants, Registry registry, InstantSource clock) {
        this.habits = habits;
        this.grants = grants;
        this.registry = registry;
        this.clock = clock;
    }

    /** @param scopes of an access token; one made by hand may do everything */
    record Known(Person person, Optional<List<String>> scopes) {}

    Known known(ShownCredentials shown, Placement bearer) throws Refused {
        var key = key(shown);
        return grant(shown, bearer)
                .map(grant -> new Known(grant.person(), Optional.of(grant.allScopes())))
                .or(() -> key.filter(found -> !found.withdrawn())
                        .map(found -> new Known(found.person(), Optional.empty())))
                .orElseThrow(() -> key.isPresent() || isSomethingShown(shown, bearer)
                        ? denied("invalid_auth", "The credential is not good, or no longer", 401)
                        : malformed("invalid_auth", "No credential where one has to stand", 401));
    }

    /** The grant of the access token that stands there and lives. */
    Optional<Grant> grant(ShownCredentials shown, Placement bearer) {
        return shown.at(bearer).stream()
                .flatMap(token -> grants.access(token).stream())
                .filter(access -> clock.instant().isBefore(access.end()))
                .map(Grants.Access::grant)
                .filter(grant -> !grant.isEnded())
                .findFirst();
    }

    private Optional<Registry.Key> key(ShownCredentials shown) {
        return habits.keys().stream()
                .flatMap(places -> registry.ofParts(places.size()).filter(key -> isWhole(shown, places, key.parts())))
                .findFirst();
    }

    private static boolean isWhole(ShownCredentials shown, List<Placement> places, List<String> parts) {
        return IntStream.range(0, places.size()).allMatch(i -> shown.shows(places.get(i), parts.get(i)));
    }

    private boolean isSomethingShown(ShownCredentials shown, Placement bearer) {
        return !shown.at(bearer).isEmpty()
                || habits.keys().stream()
                        .flatMap(List::stream)
                        .filter(place -> place.in() != Placement.In.ANYWHERE)
                        .anyMatch(place -> !shown.at(place).isEmpty());
    }
}
