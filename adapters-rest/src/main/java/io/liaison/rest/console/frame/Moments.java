package io.liaison.rest.console.frame;

import io.liaison.application.text.Language;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** Times as people of one language write them, in UTC, since a server does not know where they are. */
public final class Moments {
    private final DateTimeFormatter format;

    public Moments(Language language) {
        this.format = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(Locale.forLanguageTag(language.tag()))
                .withZone(ZoneOffset.UTC);
    }

    public Moment of(Instant at) {
        return new Moment(at.toString(), format.format(at) + " UTC");
    }
}
