package io.liaison.persistence.page;

import io.vavr.control.Option;

/** What PostgreSQL can take as text: anything but the character zero and halves of characters. */
public final class Storable {

    private Storable() {}

    /** The text, or none when it can be in no row. */
    public static Option<String> text(String raw) {
        return Option.some(raw).filter(text -> text.codePoints().allMatch(Storable::isStorable));
    }

    private static boolean isStorable(int codePoint) {
        return codePoint != 0 && Character.getType(codePoint) != Character.SURROGATE;
    }
}
