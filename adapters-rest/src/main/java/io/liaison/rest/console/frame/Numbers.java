package io.liaison.rest.console.frame;

import io.liaison.application.text.Language;
import java.text.NumberFormat;
import java.util.Locale;

/** Numbers as people of one language write them. */
public final class Numbers {
    private final NumberFormat format;

    public Numbers(Language language) {
        this.format = NumberFormat.getIntegerInstance(Locale.forLanguageTag(language.tag()));
    }

    public String of(long number) {
        return format.format(number);
    }
}
