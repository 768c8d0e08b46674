package io.liaison.rest.console.trigger;

import io.liaison.application.text.Language;
import io.liaison.rest.console.frame.Banner;
import io.liaison.rest.console.frame.Form;
import io.liaison.rest.console.frame.Telling;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** What was done with a trigger on the page before, as the address of this one tells it. */
enum TriggerTold {
    MADE,
    EDITED,
    PAUSED,
    RESUMED,
    DELETED;

    static @Nullable Banner banner(Form asked, Language language) {
        return Telling.banner(asked, TriggerWords.in(language), values());
    }

    Banner banner(Language language) {
        return Telling.banner(TriggerWords.in(language), this);
    }

    URI on(URI page) {
        return Telling.on(page, this);
    }
}
