package io.liaison.architecture.port;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.PackageMatcher;
import com.tngtech.archunit.lang.ArchRule;
import io.liaison.architecture.bytecode.Constants;
import io.liaison.architecture.layout.Layout;
import io.liaison.architecture.rule.Breaches;
import io.liaison.architecture.rule.Rule;
import io.liaison.architecture.rule.RuleId;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Numbers are for the world outside; inside, a failure is a type. */
final class NumberRules {
    static final Rule R19 = new Rule(
            RuleId.R19,
            "only the errors themselves name the number of a code, and only the problems of the API an error's status",
            "a number that is decided upon in two places means two things sooner or later",
            NumberRules::numbersHaveOneHome);

    /** Codes have four digits or more: what is less is a size, a position or a status. */
    private static final int LEAST_CODE = 1000;

    private static final Pattern CODE_AS_TEXT = Pattern.compile("[1-9][0-9]{3,}");

    /** The statuses of Jakarta REST that say that all is well. */
    private static final Set<String> WELL = Set.of(
            "OK",
            "CREATED",
            "ACCEPTED",
            "NO_CONTENT",
            "RESET_CONTENT",
            "PARTIAL_CONTENT",
            "MOVED_PERMANENTLY",
            "FOUND",
            "SEE_OTHER",
            "NOT_MODIFIED",
            "USE_PROXY",
            "TEMPORARY_REDIRECT",
            "PERMANENT_REDIRECT");

    private NumberRules() {}

    private static ArchRule numbersHaveOneHome(Layout layout) {
        var errors = PackageMatcher.of(layout.errorPackages());
        var problems = PackageMatcher.of(layout.problemPackages());
        var api = PackageMatcher.of(layout.apiPackages());
        return Breaches.in(
                type -> {
                    var place = type.getPackageName();
                    return Stream.concat(
                            errors.matches(place) ? Stream.empty() : codes(type, layout),
                            api.matches(place) && !problems.matches(place) ? statuses(type) : Stream.empty());
                },
                layout.allPackages());
    }

    /** Who asks for the number, to store or to send it, has no number to compare it with. */
    private static Stream<String> codes(JavaClass type, Layout layout) {
        var code = layout.typeOf(layout.names().errorCode());
        var asks = type.getAccessesFromSelf().stream()
                .anyMatch(access -> access.getTargetOwner().getName().equals(code)
                        && access.getName().equals("number"));
        if (!asks) {
            return Stream.empty();
        }
        var known = Constants.in(type);
        return Stream.concat(
                        known.numbers().stream().filter(number -> number >= LEAST_CODE),
                        known.texts().stream()
                                .filter(text -> CODE_AS_TEXT.matcher(text).matches()))
                .map(number -> "%s asks a code for its number and knows %s".formatted(type.getDescription(), number));
    }

    private static Stream<String> statuses(JavaClass type) {
        var numbers = Constants.in(type).numbers().stream()
                .filter(number -> number >= 400 && number < 600)
                .map(String::valueOf);
        var names = type.getFieldAccessesFromSelf().stream()
                .filter(access -> access.getTargetOwner().getName().endsWith("Response$Status"))
                .map(access -> access.getName())
                .filter(name -> !WELL.contains(name));
        return Stream.concat(numbers, names)
                .map(status -> "%s knows the status %s".formatted(type.getDescription(), status));
    }
}
