package io.liaison.rest.console.audit;

import io.liaison.application.text.ErrorTexts;
import io.liaison.application.text.Language;
import io.liaison.domain.audit.AuditEntry;
import io.liaison.domain.audit.AuditOutcome;
import io.liaison.domain.audit.AuditSubject;
import io.liaison.domain.audit.AuditView;
import io.liaison.domain.shared.TraceId;
import io.liaison.rest.console.audit.AuditPage.Entry;
import io.liaison.rest.console.audit.AuditPage.Link;
import io.liaison.rest.console.frame.ConsoleAddress;
import io.liaison.rest.console.frame.Moments;
import io.liaison.rest.console.frame.Numbers;
import io.liaison.rest.page.Fact;
import io.liaison.rest.page.Labels;
import io.liaison.rest.problem.Problems;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import org.jspecify.annotations.Nullable;

/** Entries of the audit in the words of one language. */
final class AuditEntryLines {
    private final ConsoleAddress address;
    private final Problems problems;
    private final Labels labels;
    private final ErrorTexts errors;
    private final Moments moments;
    private final Numbers numbers;

    AuditEntryLines(Language language, ConsoleAddress address, Problems problems) {
        this.address = address;
        this.problems = problems;
        this.labels = AuditWords.in(language);
        this.errors = ErrorTexts.in(language);
        this.moments = new Moments(language);
        this.numbers = new Numbers(language);
    }

    Entry of(AuditView view) {
        var event = view.entry().event();
        return new Entry(
                moments.of(event.at()),
                who(view),
                labels.getOr(
                        "action." + event.deed().action().key(),
                        event.deed().action().key()),
                subject(event.deed().subject()),
                refusal(event.outcome()),
                facts(view.entry()).asJava());
    }

    private Link who(AuditView view) {
        return view.entry()
                .event()
                .deed()
                .actor()
                .map(id -> new Link(
                        view.actorName().getOrElse(() -> labels.get("gone")),
                        address.audit("actor", id.toString()).toString()))
                .getOrElse(() -> new Link(labels.get("engine"), null));
    }

    private Link subject(AuditSubject subject) {
        var kind = labels.get("kind." + subject.kind().key());
        return new Link(
                subject.name()
                        .map(name -> labels.get("subject").formatted(kind, name))
                        .getOrElse(kind),
                address.audit("subject", subject.kind().key() + ":" + subject.id())
                        .toString());
    }

    private @Nullable Link refusal(AuditOutcome outcome) {
        return switch (outcome) {
            case AuditOutcome.Succeeded succeeded -> null;
            case AuditOutcome.Refused refused ->
                new Link(errors.title(refused.code()), problems.typeOf(refused.code()));
        };
    }

    /** Details have the names that the API gives them, since what is in them differs from deed to deed. */
    private Seq<Fact> facts(AuditEntry entry) {
        var deed = entry.event().deed();
        return List.of(
                        new Fact(labels.get("number"), numbers.of(entry.sequence())),
                        new Fact(labels.get("what"), deed.action().key()),
                        new Fact(
                                labels.get("about"),
                                deed.subject().kind().key() + ":"
                                        + deed.subject().id()))
                .appendAll(deed.details()
                        .keySet()
                        .toList()
                        .sorted()
                        .map(detail ->
                                new Fact(detail, deed.details().get(detail).getOrElse(""))))
                .appendAll(deed.folder().map(folder -> new Fact(labels.get("folder"), folder.toString())))
                .appendAll(deed.trace().map(TraceId::value).map(trace -> new Fact(labels.get("trace"), trace)))
                .append(new Fact(labels.get("exact"), entry.event().at().toString()))
                .append(new Fact(labels.get("hash"), entry.hash().hex()));
    }
}
