package io.liaison.rest.console.connection;

import io.liaison.application.port.Owner;
import io.liaison.application.port.Permitted;
import io.liaison.application.port.inbound.connection.ListOwners;
import io.liaison.application.text.FormTexts;
import io.liaison.domain.connection.Connection;
import io.liaison.domain.connection.ConnectionView;
import io.liaison.domain.error.Failure;
import io.liaison.rest.console.folder.FolderLink;
import io.liaison.rest.console.frame.ConsoleAddress;
import io.liaison.rest.console.frame.Frame;
import io.liaison.rest.console.frame.Moment;
import io.liaison.rest.console.frame.Moments;
import io.liaison.rest.console.frame.Visitor;
import io.liaison.rest.console.live.Live;
import io.liaison.rest.page.Fact;
import io.liaison.rest.page.Labels;
import io.liaison.rest.problem.Problems;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;

/** Lays out one connection. */
public final class ConnectionPages {
    private final ListOwners listOwners;
    private final ConsoleAddress address;
    private final Problems problems;

    public ConnectionPages(ListOwners listOwners, ConsoleAddress address, Problems problems) {
        this.listOwners = listOwners;
        this.address = address;
        this.problems = problems;
    }

    /** With word of what was done on the page before. */
    Either<Failure, ConnectionPage> of(
            Permitted<ConnectionView> view, Option<Told> told, Frame frame, Visitor visitor) {
        var language = visitor.exchange().language();
        var standing =
                new Standings(language, problems).of(view.subject().connection().status());
        var labels = ConnectionWords.in(language);
        return of(
                view,
                frame.under(told.map(what -> what.banner(labels, standing)).getOrNull()),
                visitor);
    }

    Either<Failure, ConnectionPage> of(Permitted<ConnectionView> permitted, Frame frame, Visitor visitor) {
        return owner(permitted.subject().connection(), visitor).map(owner -> page(permitted, owner, frame, visitor));
    }

    private Either<Failure, Option<Owner>> owner(Connection connection, Visitor visitor) {
        var placement = connection.placement();
        return listOwners
                .list(new ListOwners.Query(
                        visitor.actor(), Option.some(placement.folder()), HashSet.of(placement.owner()), 1))
                .map(owners -> owners.find(owner -> owner.id().equals(placement.owner())));
    }

    private ConnectionPage page(
            Permitted<ConnectionView> permitted, Option<Owner> owner, Frame frame, Visitor visitor) {
        var language = visitor.exchange().language();
        var labels = ConnectionWords.in(language);
        var view = permitted.subject();
        return new ConnectionPage(
                frame,
                labels,
                view.connection().name().value(),
                FolderLink.to(view, address),
                new Standings(language, problems).of(view.connection().status()),
                facts(view, owner, labels, FormTexts.in(language), new Moments(language))
                        .asJava(),
                new Actions(address, labels).of(permitted),
                new Live(address.connection(view.connection().id(), Live.PATH).toString(), Glance.of(view)));
    }

    private static List<Fact> facts(
            ConnectionView view, Option<Owner> owner, Labels labels, FormTexts forms, Moments moments) {
        var connection = view.connection();
        var times = connection.timeline();
        return FixedFacts.of(view, labels, forms)
                .append(new Fact(
                        labels.get("owner"),
                        owner.map(known -> known.name().value()).getOrElse(() -> labels.get("none"))))
                .append(new Fact(labels.get("polling"), new Frequencies(labels).of(connection.pollingFrequency())))
                .append(new Fact(
                        labels.get("since"), text(moments, connection.status().since())))
                .appendAll(times.checkedAt().map(at -> new Fact(labels.get("checked"), text(moments, at))))
                .append(new Fact(
                        labels.get("lastUsed"),
                        times.lastUsedAt().map(moments::of).map(Moment::text).getOrElse(() -> labels.get("never"))))
                .append(new Fact(labels.get("created"), text(moments, times.createdAt())));
    }

    private static String text(Moments moments, Instant at) {
        return moments.of(at).text();
    }
}
