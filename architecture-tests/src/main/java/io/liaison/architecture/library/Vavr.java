package io.liaison.architecture.library;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The types of vavr, by who may do what with them; a nested type counts as the one that it is nested in. */
final class Vavr {
    /** What signatures promise. */
    static final Set<String> SHOWN = Set.of(
            "io.vavr.collection.List",
            "io.vavr.collection.Map",
            "io.vavr.collection.Seq",
            "io.vavr.collection.Set",
            "io.vavr.control.Either",
            "io.vavr.control.Option");

    /** Whoever reads a form gathers its faults before there is a result. */
    static final Set<String> SHOWN_BY_THE_DOMAIN = with(SHOWN, "io.vavr.control.Validation");

    /** And what sequences, sets and maps are made with. */
    static final Set<String> USED = with(
            SHOWN_BY_THE_DOMAIN,
            "io.vavr.collection.Array",
            "io.vavr.collection.HashMap",
            "io.vavr.collection.HashSet",
            "io.vavr.collection.LinkedHashMap",
            "io.vavr.collection.LinkedHashSet");

    static final Set<String> OF_ADAPTERS = with(USED, "io.vavr.control.Try");

    private static final String HOME = "io.vavr.";

    private Vavr() {}

    static boolean has(String type) {
        return type.startsWith(HOME);
    }

    static boolean isAmong(Set<String> allowed, String type) {
        return allowed.contains(type.split("\\$", 2)[0]);
    }

    private static Set<String> with(Set<String> these, String... more) {
        var all = new HashSet<>(these);
        all.addAll(List.of(more));
        return Set.copyOf(all);
    }
}
