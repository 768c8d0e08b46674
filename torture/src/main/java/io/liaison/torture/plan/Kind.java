package io.liaison.torture.plan;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The kinds of blows, by which some of them can be chosen. */
public enum Kind {
    KILL,
    STOP,
    DATABASE,
    DELAY,
    SPOIL;

    public static Optional<Kind> byName(String name) {
        return Arrays.stream(values())
                .filter(kind -> kind.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst();
    }
}
