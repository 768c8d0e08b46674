package io.liaison.architecture.layout;

import java.util.List;

/**
 * A library, and the packages that alone may know it.
 *
 * @param library its packages in ArchUnit's notation, such as {@code org.jooq..}
 * @param places names of packages below the root, such as {@code persistence}, each with all below it
 */
public record Confinement(String library, List<String> places) {

    static Confinement confine(String library, String... places) {
        return new Confinement(library, List.of(places));
    }

    /** Whether each place lies in one of these packages: a default speaks of adapters that others may not have. */
    boolean liesWithin(List<String> packages) {
        return places.stream().allMatch(place -> packages.contains(place.split("\\.", 2)[0]));
    }
}
