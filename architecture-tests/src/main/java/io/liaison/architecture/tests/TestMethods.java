package io.liaison.architecture.tests;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.properties.HasAnnotations;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds methods that are no sentence, that wait for time to pass, and those that were put to rest for no reason told. */
final class TestMethods {
    private static final String TESTABLE = "org.junit.platform.commons.annotation.Testable";
    private static final String DISABLED = "org.junit.jupiter.api.Disabled";

    /** Words of small letters, or names such as PostgreSQL. */
    private static final Pattern SENTENCE = Pattern.compile("[a-z][a-z0-9]*(?:_(?:[a-z0-9]+|[A-Z][A-Za-z0-9]*))+");

    private static final Pattern ISSUE = Pattern.compile(".*(?:#\\d+|https?://).*", Pattern.DOTALL);

    private static final Map<String, Set<String>> WAITING = Map.of(
            "java.lang.Thread", Set.of("sleep"),
            "java.util.concurrent.TimeUnit", Set.of("sleep"),
            "java.util.concurrent.locks.LockSupport", Set.of("parkNanos", "parkUntil"));

    private TestMethods() {}

    static boolean areIn(JavaClass type) {
        return type.getMethods().stream().anyMatch(TestMethods::isTest);
    }

    static Stream<String> breachesIn(JavaClass type) {
        var speechless = type.getMethods().stream()
                .filter(method ->
                        isTest(method) && !SENTENCE.matcher(method.getName()).matches())
                .map(method -> method.getDescription() + " is no sentence");
        var resting = Stream.concat(
                Stream.of(type).filter(TestMethods::rests).map(JavaClass::getDescription),
                type.getMethods().stream().filter(TestMethods::rests).map(JavaMethod::getDescription));
        return Stream.concat(speechless, resting.map(test -> test + " is disabled and names no issue"));
    }

    static Stream<String> pausesIn(JavaClass type) {
        return type.getAccessesFromSelf().stream().filter(TestMethods::waits).map(JavaAccess::getDescription);
    }

    private static boolean isTest(JavaMethod method) {
        return method.isMetaAnnotatedWith(TESTABLE);
    }

    private static boolean waits(JavaAccess<?> access) {
        return WAITING.getOrDefault(access.getTargetOwner().getName(), Set.of()).contains(access.getName());
    }

    private static boolean rests(HasAnnotations<?> test) {
        return test.tryGetAnnotationOfType(DISABLED)
                .filter(annotation -> !namesAnIssue(annotation.get("value").orElse("")))
                .isPresent();
    }

    private static boolean namesAnIssue(Object reason) {
        return ISSUE.matcher(reason.toString()).matches();
    }
}
