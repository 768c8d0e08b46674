package io.liaison.sandbox.imitation.facts;

import io.liaison.sandbox.imitation.habits.AuthorizationHabits;
import io.liaison.sandbox.imitation.habits.Demands;
import io.liaison.sandbox.imitation.habits.Offline;
import io.liaison.sandbox.imitation.habits.Pkce;
import io.liaison.sandbox.imitation.habits.Scoping;
import java.util.List;
import java.util.Map;

/** The cells about the authorization page. */
final class AuthorizationFacts {
    private AuthorizationFacts() {}

    static AuthorizationHabits of(Row row) {
        return new AuthorizationHabits(
                row.place("authorize"),
                row.word(Pkce.class, "pkce", Pkce.SUPPORTED),
                scoping(row),
                row.demands("authorize_with"),
                row.pairs("callback"),
                offline(row));
    }

    private static Scoping scoping(Row row) {
        var separator = switch (row.text("scopes")) {
            case "" -> "";
            case "space" -> " ";
            case "comma" -> ",";
            default -> throw new IllegalStateException(row.key() + ": scopes");
        };
        var tokens = row.pairs("scope_tokens");
        return tokens.isEmpty() ? Scoping.separatedBy(separator) : new Scoping(separator, tokens);
    }

    private static Offline offline(Row row) {
        var scope = String.join(" ", after("scope:", row));
        return new Offline(scope, demands("authorize:", row), demands("token:", row), demands("again:", row));
    }

    private static Demands demands(String prefix, Row row) {
        Map<String, String> pairs = Row.pairs(after(prefix, row));
        return new Demands(pairs);
    }

    private static List<String> after(String prefix, Row row) {
        return row.words("offline").stream()
                .filter(word -> word.startsWith(prefix))
                .map(word -> word.substring(prefix.length()))
                .toList();
    }
}
