package io.liaison.sandbox.imitation.habits;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What must be sent, by name; the value {@code *} takes any that is not empty. */
public record Demands(Map<String, String> values) {
    private static final Demands NONE = new Demands(Map.of());
    private static final String ANY = "*";

    public Demands {
        values = Map.copyOf(values);
    }

    public static Demands none() {
        return NONE;
    }

    /** The first that is missing or has another value, as {@code name=value}. */
    public Optional<String> unmetBy(Function<String, @Nullable String> sent) {
        return values.entrySet().stream()
                .filter(demand -> !isMet(demand.getValue(), sent.apply(demand.getKey())))
                .map(demand -> demand.getKey() + "=" + demand.getValue())
                .sorted()
                .findFirst();
    }

    private static boolean isMet(String demanded, @Nullable String sent) {
        return sent != null && (demanded.equals(ANY) ? !sent.isEmpty() : demanded.equals(sent));
    }
}
