package io.liaison.rest.console.connection;

import io.liaison.rest.console.frame.Banner;
import io.liaison.rest.console.frame.Telling;
import io.liaison.rest.page.Labels;
import io.vavr.control.Option;
import java.net.URI;

/** What was done with a connection on the page before. */
public enum Told {
    CHECKED,
    CONNECTED,
    EDITED,
    MOVED,
    DELETED;

    static Option<Told> parse(String raw) {
        return Telling.word(raw, values());
    }

    Banner banner(Labels labels) {
        return Telling.banner(labels, this);
    }

    /** Of a connection: a check that found it broken has not gone well. */
    Banner banner(Labels labels, Standing standing) {
        return this == CHECKED && standing.why() != null
                ? Banner.bad(labels.get("told.broken"), standing.why())
                : banner(labels);
    }

    public URI on(URI page) {
        return Telling.on(page, this);
    }
}
