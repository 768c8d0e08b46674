package io.liaison.architecture.purity;

import static com.tngtech.archunit.base.DescribedPredicate.describe;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;

/** Types that a rule speaks of, by name, so that none of them has to be on the class path. */
final class Types {
    private Types() {}

    /** The types of these names, those nested in them, and arrays of all these. */
    static DescribedPredicate<JavaClass> named(String... names) {
        var wanted = List.of(names);
        return describe(
                "are " + String.join(", ", wanted),
                type -> wanted.stream()
                        .anyMatch(
                                name -> isOrIsWithin(type.getBaseComponentType().getName(), name)));
    }

    private static boolean isOrIsWithin(String type, String name) {
        return type.equals(name) || type.startsWith(name + "$");
    }
}
