package io.liaison.rest.console.trigger;

import io.liaison.application.text.Language;
import io.liaison.rest.console.frame.Banner;
import io.liaison.rest.console.frame.Form;
import io.vavr.collection.Array;
import java.net.URI;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What was done with a trigger on the page before, as the address of this one tells it. */
enum TriggerTold {
    MADE,
    EDITED,
    PAUSED,
    RESUMED,
    DELETED;

    static @Nullable Banner banner(Form asked, Language language) {
        return asked.text("told")
                .flatMap(raw -> Array.of(values()).find(told -> told.key().equals(raw)))
                .map(told -> told.banner(language))
                .getOrNull();
    }

    Banner banner(Language language) {
        return Banner.good(TriggerWords.in(language).get("told." + key()));
    }

    URI on(URI page) {
        return URI.create(page + "?told=" + key());
    }

    private String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
