package io.liaison.architecture.purity;

import static com.tngtech.archunit.base.DescribedPredicate.describe;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import java.util.Set;

/** The members that ask the class path or the machine something. */
final class Surroundings {
    /** What {@code java.lang.Class} may be asked; the last one is written by the compiler for {@code assert}. */
    private static final Set<String> HARMLESS =
            Set.of("cast", "getName", "getSimpleName", "isInstance", "desiredAssertionStatus");

    private Surroundings() {}

    static DescribedPredicate<JavaAccess<?>> members() {
        return classes()
                .or(Members.of("java.lang.Boolean", "getBoolean"))
                .or(Members.of("java.lang.Integer", "getInteger"))
                .or(Members.of("java.lang.Long", "getLong"))
                .or(Members.of("java.lang.Throwable", "getStackTrace"))
                .or(Members.of(
                        "java.lang.System",
                        "clearProperty",
                        "getenv",
                        "getProperties",
                        "getProperty",
                        "lineSeparator",
                        "load",
                        "loadLibrary",
                        "setProperties",
                        "setProperty"))
                .or(Members.of("java.nio.charset.Charset", "availableCharsets", "defaultCharset"))
                .or(Members.of("java.time.ZoneId", "systemDefault"))
                .or(Members.of("java.util.Locale", "getAvailableLocales", "getDefault", "setDefault"))
                .or(Members.of("java.util.TimeZone", "getDefault", "setDefault"));
    }

    private static DescribedPredicate<JavaAccess<?>> classes() {
        return describe(
                "looks into a class",
                access -> access.getTargetOwner().isEquivalentTo(Class.class) && !HARMLESS.contains(access.getName()));
    }
}
