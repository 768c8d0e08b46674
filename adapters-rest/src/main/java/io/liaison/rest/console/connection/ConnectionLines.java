package io.liaison.rest.console.connection;

import io.liaison.application.port.Permitted;
import io.liaison.application.text.FormTexts;
import io.liaison.application.text.Language;
import io.liaison.domain.connection.Account;
import io.liaison.domain.connection.ConnectionView;
import io.liaison.rest.console.frame.ConsoleAddress;
import io.liaison.rest.console.frame.Moments;
import io.liaison.rest.problem.Problems;

/** Connections in the words of one language. */
final class ConnectionLines {
    private final ConsoleAddress address;
    private final FormTexts forms;
    private final Standings standings;
    private final Frequencies frequencies;
    private final Moments moments;
    private final Actions actions;
    private final Owners owners;
    private final String unknown;

    ConnectionLines(Language language, ConsoleAddress address, Problems problems, Owners owners) {
        var labels = ConnectionWords.in(language);
        this.address = address;
        this.forms = FormTexts.in(language);
        this.standings = new Standings(language, problems);
        this.frequencies = new Frequencies(labels);
        this.moments = new Moments(language);
        this.actions = new Actions(address, labels);
        this.owners = owners;
        this.unknown = labels.get("none");
    }

    ConnectionLine of(Permitted<ConnectionView> permitted) {
        var view = permitted.subject();
        var connection = view.connection();
        var owner = connection.placement().owner();
        return new ConnectionLine(
                connection.id().toString(),
                connection.name().value(),
                address.connection(connection.id()).toString(),
                view.folderPath().value(),
                view.connectorName(),
                "?connector=" + connection.placement().connector().value(),
                owners.nameOf(owner).getOrElse(unknown),
                "?owner=" + owner,
                connection.account().map(Account::label).getOrNull(),
                forms.nameOf(connection.details().how().kind()),
                standings.of(connection.status()),
                frequencies.of(connection.pollingFrequency()),
                connection.timeline().lastUsedAt().map(moments::of).getOrNull(),
                actions.of(permitted));
    }
}
