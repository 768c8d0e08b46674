package io.liaison.rest.console.audit;

import io.liaison.application.port.Page;
import io.liaison.application.port.PageRequest;
import io.liaison.application.port.inbound.audit.ListAudit;
import io.liaison.domain.audit.AuditView;
import io.liaison.domain.error.Failure;
import io.liaison.rest.console.audit.AuditPage.Entry;
import io.liaison.rest.console.frame.ConsoleAddress;
import io.liaison.rest.console.frame.FieldFaults;
import io.liaison.rest.console.frame.Form;
import io.liaison.rest.console.frame.Frame;
import io.liaison.rest.console.frame.Visitor;
import io.liaison.rest.problem.Problems;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import jakarta.ws.rs.core.UriInfo;

/** Lays out what was done. */
public final class AuditPages {
    private final ListAudit listAudit;
    private final AuditForms forms;
    private final ConsoleAddress address;
    private final Problems problems;

    public AuditPages(ListAudit listAudit, AuditForms forms, ConsoleAddress address, Problems problems) {
        this.listAudit = listAudit;
        this.forms = forms;
        this.address = address;
        this.problems = problems;
    }

    Either<Failure, AuditPage> of(Frame frame, UriInfo uri, Visitor visitor) {
        var asked = Form.asked(uri);
        return AuditWanted.filter(uri)
                .flatMap(filter -> PageRequest.of(Option.none(), asked.text("cursor"))
                        .map(part -> new ListAudit.Query(visitor.actor(), filter, true, part)))
                .flatMap(listAudit::list)
                .map(page -> laidOut(frame, asked, page, visitor));
    }

    /** The form again with what is wrong with it, and no entries. */
    AuditPage refused(Frame frame, Form asked, Failure why, Visitor visitor) {
        return page(
                frame, asked, FieldFaults.of(why, visitor.exchange().language()), List.empty(), Option.none(), visitor);
    }

    private AuditPage laidOut(Frame frame, Form asked, Page<AuditView> page, Visitor visitor) {
        var lines = new AuditEntryLines(visitor.exchange().language(), address, problems);
        return page(frame, asked, FieldFaults.NONE, page.items().map(lines::of), page.next(), visitor);
    }

    private AuditPage page(
            Frame frame, Form asked, FieldFaults faults, Seq<Entry> entries, Option<String> next, Visitor visitor) {
        return new AuditPage(
                frame,
                AuditWords.in(visitor.exchange().language()),
                address.audit().toString(),
                address.auditVerification().toString(),
                forms.of(visitor, asked, faults),
                entries.asJava(),
                next.map(cursor -> address.audit() + AuditWanted.from(cursor, asked))
                        .getOrNull());
    }
}
