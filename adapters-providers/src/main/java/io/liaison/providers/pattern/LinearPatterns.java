package io.liaison.providers.pattern;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import io.liaison.application.port.outbound.TextPatterns;
import io.vavr.control.Option;
import java.math.BigInteger;

/**
 * RE2 reads a text once, whatever the pattern: it knows neither back references nor looking around, which would cost more.
 * Counted repetitions it writes out, so what they make of a pattern is bounded.
 */
final class LinearPatterns implements TextPatterns {
    private static final int MOST_TEXT = 1_024;
    private static final BigInteger MOST_WRITTEN = BigInteger.valueOf(1_000_000);
    private static final java.util.regex.Pattern COUNT =
            java.util.regex.Pattern.compile("\\{([0-9]{1,9})(?:,([0-9]{1,9})?)?}");

    @Override
    public boolean isOne(String pattern) {
        return compiled(pattern).isDefined();
    }

    @Override
    public boolean matches(String pattern, String text) {
        return text.length() <= MOST_TEXT && compiled(pattern).exists(known -> known.matches(text));
    }

    private static Option<Pattern> compiled(String pattern) {
        if (written(pattern).compareTo(MOST_WRITTEN) > 0) {
            return Option.none();
        }
        try {
            return Option.some(Pattern.compile(pattern));
        } catch (PatternSyntaxException malformed) {
            return Option.none();
        }
    }

    /** As if all stood inside each other, which is the worst that they can do. */
    private static BigInteger written(String pattern) {
        return COUNT.matcher(pattern)
                .results()
                .map(found -> new BigInteger(Option.of(found.group(2)).getOrElse(found.group(1))))
                .reduce(BigInteger.valueOf(pattern.length()), (all, one) -> all.multiply(one.max(BigInteger.ONE)));
    }
}
