package io.liaison.sandbox.imitation.facts;

import io.liaison.sandbox.imitation.habits.AnswerHabits;
import io.liaison.sandbox.imitation.habits.ClientProof;
import io.liaison.sandbox.imitation.habits.Encoding;
import io.liaison.sandbox.imitation.habits.Expiry;
import io.liaison.sandbox.imitation.habits.Expiry.Form;
import io.liaison.sandbox.imitation.habits.TokenHabits;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The cells about the token endpoint and what it answers. */
final class TokenFacts {
    private TokenFacts() {}

    static TokenHabits requests(Row row, Set<Way> ways) {
        var encodings = set(row, "encoding", Set.of(Encoding.FORM), word -> row.word(Encoding.class, word));
        return new TokenHabits(
                row.place("token"),
                row.place("refresh_at"),
                set(row, "client", Set.of(ClientProof.values()), word -> row.word(ClientProof.class, word)),
                encodings,
                set(row, "refresh_encoding", encodings, word -> row.word(Encoding.class, word)),
                ways.stream().map(Way::grant).filter(grant -> !grant.isEmpty()).collect(Collectors.toSet()),
                row.demands("token_with"));
    }

    static AnswerHabits answers(Row row) {
        var habits = AnswerHabits.standard()
                .withExpiry(expiry(row))
                .withExtras(row.pairs("answer"))
                .withErrors(row.errors("errors"), row.known("grant_error").orElse("invalid_grant"));
        return row.text("form").equals("yes") ? habits.asFormUnlessJson() : habits;
    }

    private static <T> Set<T> set(Row row, String column, Set<T> unknown, Function<String, T> reading) {
        var words = row.words(column);
        return words.isEmpty() ? unknown : words.stream().map(reading).collect(Collectors.toSet());
    }

    private static Expiry expiry(Row row) {
        var said = row.text("expiry").split("@", 2);
        var form = switch (said[0]) {
            case "" -> row.known("lifetime").isPresent() ? Form.SECONDS : Form.UNSAID;
            case "text" -> Form.SECONDS_AS_TEXT;
            default -> row.word(Form.class, said[0]);
        };
        return lifetime(row.text("lifetime")).said(form, said.length > 1 ? said[1] : "/expires_in");
    }

    private static Expiry lifetime(String cell) {
        if (cell.isEmpty()) {
            return Expiry.never();
        }
        var asked = cell.split("\\?", 2);
        if (asked.length > 1) {
            return Expiry.after(seconds(asked[1])).askedBy(asked[0]);
        }
        var both = cell.split(",", 2);
        return new Expiry(
                Optional.of(seconds(both[0])),
                Optional.of(seconds(both[both.length - 1])),
                "",
                "/expires_in",
                Form.SECONDS);
    }

    private static Duration seconds(String number) {
        return Duration.ofSeconds(Long.parseLong(number));
    }
}
