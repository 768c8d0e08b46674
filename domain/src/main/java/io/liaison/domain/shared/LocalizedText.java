package io.liaison.domain.shared;

import io.vavr.control.Option;

/** What people read, in English, and in French where somebody has written that too. */
public record LocalizedText(String english, Option<String> french) {
    public static final LocalizedText EMPTY = LocalizedText.of("");

    /** In one language for everybody. */
    public static LocalizedText of(String text) {
        return new LocalizedText(text, Option.none());
    }

    public boolean isEmpty() {
        return english.isEmpty();
    }
}
