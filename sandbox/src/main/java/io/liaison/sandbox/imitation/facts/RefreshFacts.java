package io.liaison.sandbox.imitation.facts;

import io.liaison.sandbox.imitation.habits.Place;
import io.liaison.sandbox.imitation.habits.RefreshHabits;
import io.liaison.sandbox.imitation.habits.RevocationHabits;
import io.liaison.sandbox.imitation.habits.RevocationHabits.Proof;
import io.liaison.sandbox.imitation.habits.Rotation;
import java.time.Duration;
import java.util.Optional;

/** The cells about how a grant goes on, and how it is revoked. */
final class RefreshFacts {
    private static final String LEEWAY = "leeway=";

    private RefreshFacts() {}

    static RefreshHabits refresh(Row row) {
        var words = row.words("refresh");
        var habits = RefreshHabits.of(words.isEmpty() ? Rotation.NONE : row.word(Rotation.class, words.getFirst()));
        for (var word : words.stream().skip(1).toList()) {
            habits = detailed(habits, word, row);
        }
        var lifetime = row.seconds("refresh_lifetime").map(habits::withLifetime).orElse(habits);
        var early = row.seconds("refresh_early").map(lifetime::notBefore).orElse(lifetime);
        var grant = row.words("refresh_grant");
        var named = grant.isEmpty() ? early : early.by(grant.getFirst(), grant.getLast());
        return named.requiring(row.demands("refresh_with"));
    }

    private static RefreshHabits detailed(RefreshHabits habits, String word, Row row) {
        if (word.startsWith(LEEWAY)) {
            return habits.withLeeway(Duration.ofSeconds(Long.parseLong(word.substring(LEEWAY.length()))));
        }
        return switch (word) {
            case "unsaid" -> habits.leftUnsaid();
            case "ends-access" -> habits.endingAccess();
            default -> throw new IllegalStateException(row.key() + ": " + word);
        };
    }

    static Optional<RevocationHabits> revocation(Row row) {
        var words = row.words("revoke");
        if (words.isEmpty()) {
            return Optional.empty();
        }
        var habits = RevocationHabits.at(Place.of(words.getLast()))
                .by(words.getFirst(), proof(row))
                .naming(row.text("revoke_names"));
        return Optional.of(row.text("revoke_ends").equals("all") ? habits.endingAll() : habits);
    }

    private static Proof proof(Row row) {
        return row.text("revoke_by").equals("basic")
                ? Proof.CLIENT_BY_BASIC
                : row.word(Proof.class, "revoke_by", Proof.ANY);
    }
}
