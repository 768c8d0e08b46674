package io.liaison.providers.filter;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelErrorCode;
import dev.cel.common.CelIssue;
import dev.cel.common.CelValidationException;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Invalid.FilterUnusable;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** An expression that is ready to be asked. */
final class CelFilter {
    /** What is said about these repeats nothing of the event, which not everybody may see who sees this. */
    private static final Set<CelErrorCode> DISCREET = EnumSet.of(
            CelErrorCode.DIVIDE_BY_ZERO, CelErrorCode.ITERATION_BUDGET_EXCEEDED, CelErrorCode.OVERLOAD_NOT_FOUND);

    /** A name that the filter itself says; one that it has looked up is not told in such words. */
    private static final Pattern MISSING = Pattern.compile(".*key '[^']*' is not present in map\\.");

    private final CelRuntime.Program program;
    private final int mostText;

    private CelFilter(CelRuntime.Program program, int mostText) {
        this.program = program;
        this.mostText = mostText;
    }

    static Either<Failure, CelFilter> of(String text) {
        try {
            var tree = CelLanguage.compile(text);
            return LoopCheck.isBounded(tree)
                    ? ready(tree)
                    : unusable("an item of a loop cannot be put into a list or map");
        } catch (CelValidationException none) {
            return unusable(none.getErrors().stream().map(CelFilter::told).collect(Collectors.joining("; ")));
        } catch (CelEvaluationException none) {
            return unusable(told(none));
        }
    }

    /** How long a text may be that it looks at. */
    int mostText() {
        return mostText;
    }

    Either<Failure, Boolean> decide(Object event, Patience patience) {
        try {
            return program.trace(Map.of(CelLanguage.EVENT, event), patience) instanceof Boolean isWanted
                    ? Either.right(isWanted)
                    : unusable("the result is neither true nor false");
        } catch (CelEvaluationException undecided) {
            return unusable(patience.lost().getOrElse(() -> told(undecided)));
        } catch (IllegalStateException given) {
            return unusable(patience.lost().getOrElse(() -> "the event cannot be looked at"));
        }
    }

    private static Either<Failure, CelFilter> ready(CelAbstractSyntaxTree tree) throws CelEvaluationException {
        return Either.right(new CelFilter(CelLanguage.program(tree), LoopCheck.mostText(tree)));
    }

    private static String told(CelIssue issue) {
        return "at " + issue.getSourceLocation().getColumn() + ": " + issue.getMessage();
    }

    private static String told(CelEvaluationException undecided) {
        var message = Option.of(undecided.getMessage()).getOrElse("").replace("<input>:", "");
        return DISCREET.contains(undecided.getErrorCode())
                        || MISSING.matcher(message).matches()
                ? message
                : undecided.getErrorCode().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static <T> Either<Failure, T> unusable(String cause) {
        return Either.left(new FilterUnusable(cause));
    }
}
