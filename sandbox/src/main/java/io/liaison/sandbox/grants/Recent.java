package io.liaison.sandbox.grants;

import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The newest entries of a run that may be long: the oldest makes room. Not safe for threads; its owner locks. */
final class Recent<V> {
    private static final int CAPACITY = 100_000;

    private final LinkedHashMap<String, V> entries = new LinkedHashMap<>();

    void put(String key, V value) {
        entries.put(key, value);
        if (entries.size() > CAPACITY) {
            entries.pollFirstEntry();
        }
    }

    Optional<V> get(String key) {
        return Optional.ofNullable(entries.get(key));
    }

    Stream<V> values() {
        return entries.values().stream();
    }

    void remove(String key) {
        entries.remove(key);
    }

    void removeIf(Predicate<V> which) {
        entries.values().removeIf(which);
    }
}
