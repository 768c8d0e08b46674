package io.liaison.rest.console.connection;

import io.liaison.application.text.ErrorTexts;
import io.liaison.application.text.Language;
import io.liaison.domain.connection.ConnectionView;
import io.liaison.rest.console.connection.ConnectionsPage.Limit;
import io.liaison.rest.page.Labels;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** What somebody came to a list by and could not have chosen there, in words, so that it can be seen and taken away. */
record Limits(Language language, Labels labels) {

    /** A connector is called by its name where one of its connections is shown. */
    Seq<Limit> of(Wanted wanted, Seq<ConnectionView> shown) {
        return List.<Limit>empty()
                .appendAll(wanted.connector()
                        .map(key -> new Limit(
                                "connector",
                                key.value(),
                                shown.headOption()
                                        .map(ConnectionView::connectorName)
                                        .getOrElse(key.value()))))
                .appendAll(wanted.why()
                        .map(why -> new Limit(
                                "why",
                                String.valueOf(why.number()),
                                ErrorTexts.in(language).title(why))))
                .appendAll(wanted.time()
                        .map(time -> new Limit("broken", time.key(), labels.get("broken." + time.key()))));
    }
}
