package io.liaison.rest.console.connection;

import io.liaison.rest.console.frame.Banner;
import io.liaison.rest.page.Labels;
import io.vavr.collection.Array;
import io.vavr.control.Option;
import java.net.URI;
import java.util.Locale;

/** What was done on the page before, as the address of this one tells it: a word of ours, since anybody can make an address. */
enum Told {
    CHECKED,
    CONNECTED,
    EDITED,
    MOVED,
    DELETED;

    private static final String PARAMETER = "?told=";

    static Option<Told> parse(String raw) {
        return Array.of(values()).find(told -> told.key().equals(raw));
    }

    Banner banner(Labels labels) {
        return Banner.good(labels.get("told." + key()));
    }

    /** Of a connection: a check that found it broken has not gone well. */
    Banner banner(Labels labels, Standing standing) {
        return this == CHECKED && standing.why() != null
                ? Banner.bad(labels.get("told.broken"), standing.why())
                : banner(labels);
    }

    URI on(URI page) {
        return URI.create(page + PARAMETER + key());
    }

    private String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
