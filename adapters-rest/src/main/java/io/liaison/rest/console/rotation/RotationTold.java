package io.liaison.rest.console.rotation;

import io.liaison.application.text.Language;
import io.liaison.domain.rotation.MasterKeyUse;
import io.liaison.rest.console.frame.Banner;
import io.liaison.rest.console.frame.Form;
import io.vavr.collection.Array;
import java.net.URI;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What was done with keys on the page before, as the address of this one tells it. */
enum RotationTold {
    /** A rotation was begun, or joined. */
    BEGUN,

    /** All keys of tenants are under the master key. */
    SEALED,

    /** Some are still under the former one. */
    FORMER,

    /** Some open with neither. */
    UNOPENED;

    /** What is worst comes first: whoever threw the former key away would lose what is under it. */
    static RotationTold of(MasterKeyUse use) {
        if (use.unopened().nonEmpty()) {
            return UNOPENED;
        }
        return use.needsFormer() ? FORMER : SEALED;
    }

    static @Nullable Banner banner(Form asked, Language language) {
        return asked.text("told")
                .flatMap(raw -> Array.of(values()).find(told -> told.key().equals(raw)))
                .map(told -> told.banner(language))
                .getOrNull();
    }

    URI on(URI page) {
        return URI.create(page + "?told=" + key());
    }

    private Banner banner(Language language) {
        var labels = RotationWords.in(language);
        var title = labels.get("told." + key());
        return switch (this) {
            case BEGUN, SEALED -> Banner.good(title);
            case FORMER, UNOPENED -> Banner.bad(title, labels.get("told." + key() + ".remedy"));
        };
    }

    private String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
