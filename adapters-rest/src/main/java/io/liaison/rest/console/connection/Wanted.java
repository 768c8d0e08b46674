package io.liaison.rest.console.connection;

import io.liaison.application.port.ConnectionFilter;
import io.liaison.domain.connection.StatusName;
import io.liaison.rest.console.frame.Banner;
import io.liaison.rest.console.frame.Form;
import io.liaison.rest.page.Labels;
import io.vavr.control.Option;
import org.jspecify.annotations.Nullable;

/** What somebody wants to see of a list. What cannot be meant narrows nothing. */
record Wanted(Form asked, Option<String> words, Option<StatusName> status, Option<String> cursor, Option<Told> told) {

    static Wanted of(Form form) {
        return new Wanted(
                form,
                form.text("q").map(String::strip),
                form.text("status").flatMap(StatusName::parse),
                form.text("cursor"),
                form.text("told").flatMap(Told::parse));
    }

    ConnectionFilter filter() {
        return new ConnectionFilter(words, Option.none(), status, Option.none(), Option.none());
    }

    boolean isNarrow() {
        return words.isDefined() || status.isDefined();
    }

    /** Word of what was done on the page before. */
    @Nullable
    Banner banner(Labels labels) {
        return told.map(what -> what.banner(labels)).getOrNull();
    }
}
