package io.liaison.rest.console.fleet;

import io.liaison.application.port.inbound.connection.CountConnections;
import io.liaison.application.text.ErrorTexts;
import io.liaison.application.text.Language;
import io.liaison.domain.connection.StatusCounts;
import io.liaison.domain.error.ErrorCode;
import io.liaison.domain.error.Failure;
import io.liaison.rest.console.fleet.FleetPage.Reason;
import io.liaison.rest.console.frame.ConsoleAddress;
import io.liaison.rest.console.frame.Frames;
import io.liaison.rest.console.frame.Numbers;
import io.liaison.rest.console.frame.Part;
import io.liaison.rest.console.frame.Visitor;
import io.liaison.rest.problem.Problems;
import io.vavr.control.Either;
import io.vavr.control.Option;

/** Lays out how all connections stand that somebody sees. */
public final class FleetPages {
    private final CountConnections countConnections;
    private final ConsoleAddress address;
    private final Frames frames;
    private final Problems problems;

    public FleetPages(CountConnections countConnections, ConsoleAddress address, Frames frames, Problems problems) {
        this.countConnections = countConnections;
        this.address = address;
        this.frames = frames;
        this.problems = problems;
    }

    Either<Failure, FleetPage> of(Visitor visitor) {
        return countConnections
                .count(new CountConnections.Query(visitor.actor(), Option.none()))
                .map(counts -> page(counts, visitor.exchange().language()));
    }

    private FleetPage page(StatusCounts counts, Language language) {
        var labels = FleetWords.in(language);
        var tallies = new Tallies(counts, address, labels, new Numbers(language));
        var texts = ErrorTexts.in(language);
        return new FleetPage(
                frames.in(Part.HEALTH, language),
                labels,
                counts.all() == 0 ? null : Pictures.of(tallies),
                tallies.standing().asJava(),
                counts.reasons().map(why -> reason(why, tallies, texts)).asJava(),
                tallies.times().asJava(),
                address.catalogue(Option.none()).toString());
    }

    private Reason reason(ErrorCode why, Tallies tallies, ErrorTexts texts) {
        return new Reason(
                why.number(),
                texts.remedy(why),
                texts.nameOf(why.fault()),
                problems.typeOf(why),
                tallies.broken(why, texts.title(why)));
    }
}
