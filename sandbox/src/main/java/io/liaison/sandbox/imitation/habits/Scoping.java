package io.liaison.sandbox.imitation.habits;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * How scopes are asked for.
 *
 * @param separator what stands between two scopes; "" if anything may
 * @param tokens which parameters name scopes, and below which JSON pointer of the answer the tokens for them stand;
 *     usually {@code scope} and ""
 */
public record Scoping(String separator, Map<String, String> tokens) {
    private static final String ANY_SEPARATOR = "[ ,]++";

    public Scoping {
        tokens = Map.copyOf(tokens);
    }

    public static Scoping lenient() {
        return separatedBy("");
    }

    public static Scoping separatedBy(String separator) {
        return new Scoping(separator, Map.of("scope", ""));
    }

    /** Whether nothing but the separator separates. */
    public boolean isWellSeparated(String scopes) {
        return switch (separator) {
            case " " -> !scopes.contains(",");
            case "," -> !scopes.contains(" ");
            default -> true;
        };
    }

    public static List<String> split(String scopes) {
        return Arrays.stream(scopes.split(ANY_SEPARATOR))
                .filter(scope -> !scope.isEmpty())
                .toList();
    }

    public String join(List<String> scopes) {
        return String.join(separator.isEmpty() ? " " : separator, scopes);
    }
}
