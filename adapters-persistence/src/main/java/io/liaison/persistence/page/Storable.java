package io.liaison.persistence.page;

import io.vavr.control.Option;

/** What PostgreSQL can take as text: anything but the character zero and halves of characters. */
public final class Storable {
    private static final int REPLACEMENT = 0xFFFD;

    private Storable() {}

    /** The text, or none when it can be in no row. */
    public static Option<String> text(String raw) {
        return Option.some(raw).filter(text -> text.codePoints().allMatch(Storable::isStorable));
    }

    /** The text with a sign in the place of whatever PostgreSQL cannot take. */
    public static String legible(String raw) {
        var shown = new StringBuilder();
        raw.codePoints().map(it -> isStorable(it) ? it : REPLACEMENT).forEach(shown::appendCodePoint);
        return shown.toString();
    }

    private static boolean isStorable(int codePoint) {
        return codePoint != 0 && Character.getType(codePoint) != Character.SURROGATE;
    }
}
