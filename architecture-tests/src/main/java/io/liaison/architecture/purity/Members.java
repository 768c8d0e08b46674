package io.liaison.architecture.purity;

import static com.tngtech.archunit.base.DescribedPredicate.describe;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import java.util.Set;

/**
 * Members that a rule speaks of, whether code calls them or passes them on: ArchUnit's {@code callMethod} does not see
 * a method reference, an access is either.
 */
final class Members {
    private Members() {}

    /** The members of these names that the type has, or a subtype of it. */
    static DescribedPredicate<JavaAccess<?>> of(String owner, String... names) {
        var wanted = Set.of(names);
        return describe(
                owner + "." + String.join("|", names),
                access -> wanted.contains(access.getName())
                        && access.getTargetOwner().isAssignableTo(owner));
    }
}
