package io.liaison.architecture.direction;

import java.util.Set;

/**
 * The types from outside that the core may name. A list of what is allowed, because a list of what is forbidden
 * forgets the library of tomorrow.
 */
final class CoreVocabulary {
    private static final Set<String> PACKAGES = Set.of(
            "java.lang",
            "java.lang.annotation",
            "java.math",
            "java.time",
            "java.time.chrono",
            "java.time.format",
            "java.time.temporal",
            "java.time.zone",
            "java.util",
            "java.util.function",
            "java.util.regex",
            "java.util.stream",
            "io.vavr.collection",
            "io.vavr.control",
            "org.jspecify.annotations");

    /** Pure types whose packages hold impure ones, and those that bytecode names although no source does. */
    private static final Set<String> TYPES = Set.of(
            "java.lang.invoke.SerializedLambda",
            "java.net.URI",
            "java.net.URISyntaxException",
            "java.nio.charset.Charset",
            "java.nio.charset.StandardCharsets",
            "java.security.MessageDigest",
            "java.security.NoSuchAlgorithmException",
            "java.text.Normalizer",
            "java.util.concurrent.TimeUnit",
            "io.vavr.Value",
            "io.vavr.Function1",
            "io.vavr.Function2",
            "io.vavr.Function3",
            "io.vavr.Function4",
            "io.vavr.Function5",
            "io.vavr.Function6",
            "io.vavr.Function7",
            "io.vavr.Function8");

    /** Impure types of the packages above; those that R10 allows in one place are left to R10. */
    private static final Set<String> WITHHELD = Set.of(
            "java.lang.ClassLoader",
            "java.lang.IO",
            "java.lang.InheritableThreadLocal",
            "java.lang.Module",
            "java.lang.ModuleLayer",
            "java.lang.Process",
            "java.lang.ProcessBuilder",
            "java.lang.ProcessHandle",
            "java.lang.Runtime",
            "java.lang.ScopedValue",
            "java.lang.StackWalker",
            "java.lang.System",
            "java.lang.Thread",
            "java.lang.ThreadGroup",
            "java.lang.ThreadLocal",
            "java.util.Calendar",
            "java.util.Date",
            "java.util.Formatter",
            "java.util.GregorianCalendar",
            "java.util.Properties",
            "java.util.Random",
            "java.util.Scanner",
            "java.util.SplittableRandom",
            "java.util.Timer",
            "java.util.TimerTask");

    private CoreVocabulary() {}

    static boolean has(String type) {
        var outermost = type.split("\\$", 2)[0];
        return TYPES.contains(outermost) || (PACKAGES.contains(packageOf(outermost)) && !WITHHELD.contains(outermost));
    }

    static String packageOf(String type) {
        return type.substring(0, Math.max(0, type.lastIndexOf('.')));
    }
}
