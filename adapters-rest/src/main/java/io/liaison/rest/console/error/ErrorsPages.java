package io.liaison.rest.console.error;

import io.liaison.application.port.Page;
import io.liaison.application.port.PageRequest;
import io.liaison.application.port.inbound.catalogue.ListErrorCodes;
import io.liaison.application.text.ErrorTexts;
import io.liaison.application.text.Language;
import io.liaison.domain.error.CatalogueEntry;
import io.liaison.domain.error.ErrorGroup;
import io.liaison.domain.error.Failure;
import io.liaison.rest.console.error.ErrorsPage.CodeLine;
import io.liaison.rest.console.frame.Choice;
import io.liaison.rest.console.frame.ConsoleAddress;
import io.liaison.rest.console.frame.Form;
import io.liaison.rest.console.frame.Frames;
import io.liaison.rest.console.frame.Part;
import io.liaison.rest.console.frame.Visitor;
import io.liaison.rest.problem.Problems;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;

/** Lays out the error codes that somebody looks for. */
public final class ErrorsPages {
    private final ListErrorCodes listErrorCodes;
    private final ConsoleAddress address;
    private final Frames frames;
    private final Problems problems;

    public ErrorsPages(ListErrorCodes listErrorCodes, ConsoleAddress address, Frames frames, Problems problems) {
        this.listErrorCodes = listErrorCodes;
        this.address = address;
        this.frames = frames;
        this.problems = problems;
    }

    /** A group that there is not narrows nothing. */
    Either<Failure, ErrorsPage> of(Visitor visitor, Form asked) {
        var group = asked.text("group").flatMap(ErrorGroup::parse);
        return PageRequest.of(Option.none(), asked.text("cursor"))
                .map(part -> new ListErrorCodes.Query(asked.text("q"), group, false, part))
                .flatMap(listErrorCodes::list)
                .map(page -> laidOut(visitor.exchange().language(), asked, group, page));
    }

    private ErrorsPage laidOut(Language language, Form asked, Option<ErrorGroup> group, Page<CatalogueEntry> page) {
        var texts = ErrorTexts.in(language);
        var here = address.errors().toString();
        return new ErrorsPage(
                frames.in(Part.ERRORS, language),
                ErrorWords.in(language),
                here,
                asked.text("q").getOrElse(""),
                asked.text("q").isDefined() || group.isDefined(),
                groups(group, texts).asJava(),
                page.items().map(entry -> line(entry, texts)).asJava(),
                page.next()
                        .map(next -> here + Form.cursor(next) + asked.again("q", "group"))
                        .getOrNull());
    }

    private static Seq<Choice> groups(Option<ErrorGroup> chosen, ErrorTexts texts) {
        return Array.of(ErrorGroup.values())
                .map(group -> new Choice(group.key(), texts.nameOf(group), chosen.contains(group)));
    }

    private CodeLine line(CatalogueEntry entry, ErrorTexts texts) {
        var code = entry.code();
        return new CodeLine(
                code.number(),
                texts.title(code),
                code.title(),
                problems.typeOf(code),
                texts.nameOf(entry.group()),
                texts.nameOf(code.fault()),
                code.retryable());
    }
}
