package io.liaison.rest.console.connection;

import io.liaison.application.port.Permitted;
import io.liaison.application.text.FormTexts;
import io.liaison.application.text.Language;
import io.liaison.domain.connection.Connection;
import io.liaison.domain.connection.ConnectionView;
import io.liaison.domain.error.Conflict.StaleVersion;
import io.liaison.domain.error.Failure;
import io.liaison.rest.console.frame.ConsoleAddress;
import io.liaison.rest.console.frame.FieldFaults;
import io.liaison.rest.console.frame.Frame;
import io.liaison.rest.page.Fact;
import io.liaison.rest.page.Labels;
import io.liaison.rest.problem.Problems;
import io.liaison.rest.wire.VersionTag;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** Lays out what can be changed of a connection. */
public final class EditPages {
    private final ConsoleAddress address;
    private final Problems problems;

    public EditPages(ConsoleAddress address, Problems problems) {
        this.address = address;
        this.problems = problems;
    }

    EditPage of(Frame frame, Permitted<ConnectionView> view, Language language) {
        return of(frame, view, Edited.unchanged(view.subject().connection()), FieldFaults.NONE, List.empty(), language);
    }

    /** Nothing of what was typed is lost, whatever has failed; whoever comes second sees what the first has changed. */
    EditPage of(Frame frame, Permitted<ConnectionView> view, Edited typed, Failure failure, Language language) {
        var meanwhile = failure instanceof StaleVersion
                ? changed(view.subject().connection(), typed, ConnectionWords.in(language))
                : List.<Fact>empty();
        return of(frame, view, typed, FieldFaults.of(failure, language), meanwhile, language);
    }

    private EditPage of(
            Frame frame,
            Permitted<ConnectionView> permitted,
            Edited typed,
            FieldFaults faults,
            Seq<Fact> meanwhile,
            Language language) {
        var labels = ConnectionWords.in(language);
        var view = permitted.subject();
        var connection = view.connection();
        return new EditPage(
                frame,
                labels,
                connection.name().value(),
                address.connection(connection.id(), "edit").toString(),
                address.connection(connection.id()).toString(),
                FixedFacts.of(view, labels, FormTexts.in(language)).asJava(),
                new Standings(language, problems).of(connection.status()),
                typed.name(),
                new Frequencies(labels).choices(typed.pollingFrequency()).asJava(),
                typed.isDefault(),
                VersionTag.of(connection.version()),
                faults,
                meanwhile.asJava());
    }

    private static Seq<Fact> changed(Connection now, Edited typed, Labels labels) {
        var current = Edited.unchanged(now);
        var frequency = new Frequencies(labels).of(now.pollingFrequency());
        return List.of(
                        Option.when(
                                !typed.name().equals(current.name()),
                                () -> new Fact(labels.get("name"), now.name().value())),
                        Option.when(
                                !typed.pollingFrequency().equals(current.pollingFrequency()),
                                () -> new Fact(labels.get("polling"), frequency)),
                        Option.when(
                                typed.isDefault() != now.isDefault(),
                                () -> new Fact(labels.get("default"), labels.get(now.isDefault() ? "yes" : "no"))))
                .flatMap(fact -> fact);
    }
}
