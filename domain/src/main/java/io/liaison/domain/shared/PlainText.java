package io.liaison.domain.shared;

import io.vavr.control.Option;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** What one line of text may be: any script and any emoji, but no control characters and no half characters. */
public final class PlainText {
    private static final Pattern ACCENTS = Pattern.compile("[\\u0300-\\u036F]+");

    private static final int REPLACEMENT = 0xFFFD;

    private PlainText() {}

    /** The text without surrounding space in normal form C; none when it is longer than that or holds what it must not. */
    public static Option<String> parse(String raw, int most) {
        return Option.of(Normalizer.normalize(raw.strip(), Normalizer.Form.NFC)).filter(text -> isValid(text, most));
    }

    /** Whether the text is what {@link #parse} answers: a line of 1 to {@code most} characters as people count them. */
    public static boolean isValid(String text, int most) {
        return !text.isBlank()
                && text.equals(text.strip())
                && text.codePointCount(0, text.length()) <= most
                && text.codePoints().allMatch(PlainText::isPrintable);
    }

    /** What of any text can be shown on a line: its first characters, with a sign in the place of those that cannot be. */
    public static String legible(String text, int most) {
        var shown = new StringBuilder();
        text.codePoints()
                .limit(most)
                .map(it -> isPrintable(it) ? it : REPLACEMENT)
                .forEach(shown::appendCodePoint);
        return shown.toString();
    }

    /** One spelling for all that a person would call the same name: compatibility forms and case are folded. */
    public static String folded(String text) {
        var compatible = Normalizer.normalize(text, Normalizer.Form.NFKC);
        return Normalizer.normalize(compatible.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT), Normalizer.Form.NFKC);
    }

    /** What a list is ordered by, code point by code point: folded, and without accents, so that é stands beside e. */
    public static String ordered(String text) {
        return ACCENTS.matcher(Normalizer.normalize(folded(text), Normalizer.Form.NFD))
                .replaceAll("");
    }

    private static boolean isPrintable(int codePoint) {
        return !Character.isISOControl(codePoint) && Character.getType(codePoint) != Character.SURROGATE;
    }
}
