package io.liaison.sandbox.imitation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Credentials that people have made by hand at the provider. Its owner locks. */
final class Registry {
    private final List<Key> keys = new ArrayList<>();

    /** @param parts one value for each place in which it shows */
    record Key(Person person, List<String> parts, boolean withdrawn) {}

    void add(Person person, List<String> parts) {
        keys.removeIf(key -> key.parts().equals(parts));
        keys.add(new Key(person, List.copyOf(parts), false));
    }

    void withdrawAll() {
        keys.replaceAll(key -> new Key(key.person(), key.parts(), true));
    }

    /** Whether one of the values is part of a credential, which then is no longer good. */
    boolean withdraw(List<String> values) {
        var found = keys.stream()
                .filter(key -> key.parts().stream().anyMatch(values::contains))
                .toList();
        keys.replaceAll(key -> found.contains(key) ? new Key(key.person(), key.parts(), true) : key);
        return !found.isEmpty();
    }

    Stream<Key> ofParts(int number) {
        return keys.stream().filter(key -> key.parts().size() == number);
    }
}
