package io.liaison.rest.console.connection;

import io.liaison.application.text.FormTexts;
import io.liaison.domain.connection.Account;
import io.liaison.domain.connection.ConnectionView;
import io.liaison.rest.page.Fact;
import io.liaison.rest.page.Labels;
import io.vavr.collection.List;

/** What never changes of a connection. */
final class FixedFacts {

    private FixedFacts() {}

    static List<Fact> of(ConnectionView view, Labels labels, FormTexts forms) {
        var connection = view.connection();
        return List.of(
                new Fact(labels.get("connector"), view.connectorName()),
                new Fact(
                        labels.get("account"),
                        connection.account().map(Account::label).getOrElse(() -> labels.get("none"))),
                new Fact(
                        labels.get("authentication"),
                        forms.nameOf(connection.details().how().kind())));
    }
}
