package io.liaison.application.text;

import io.vavr.collection.Array;
import io.vavr.control.Option;
import java.util.Locale;

/** The languages that people are answered in. */
public enum Language {
    ENGLISH(Locale.ENGLISH),
    FRENCH(Locale.FRENCH);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    /** The tag of the language (BCP 47), such as {@code fr}. */
    public String tag() {
        return locale.toLanguageTag();
    }

    public static Option<Language> parse(String tag) {
        return Array.of(values()).find(language -> language.tag().equals(tag));
    }

    Locale locale() {
        return locale;
    }
}
