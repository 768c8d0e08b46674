package io.liaison.rest.console.member;

import io.liaison.application.port.Page;
import io.liaison.application.port.PageRequest;
import io.liaison.application.port.PrincipalFilter;
import io.liaison.application.port.PrincipalSort;
import io.liaison.application.port.inbound.principal.ListPrincipals;
import io.liaison.domain.access.EmailAddress;
import io.liaison.domain.access.Principal;
import io.liaison.domain.access.PrincipalView;
import io.liaison.domain.error.Failure;
import io.liaison.domain.folder.Folder;
import io.liaison.rest.console.frame.ConsoleAddress;
import io.liaison.rest.console.frame.Form;
import io.liaison.rest.console.frame.Frame;
import io.liaison.rest.console.frame.Visitor;
import io.liaison.rest.console.member.NewMemberPage.Candidate;
import io.liaison.rest.page.Labels;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;

/** Lays out whom a folder could be shared with. */
public final class NewMemberPages {
    private final ListPrincipals listPrincipals;
    private final ConsoleAddress address;

    public NewMemberPages(ListPrincipals listPrincipals, ConsoleAddress address) {
        this.listPrincipals = listPrincipals;
        this.address = address;
    }

    Either<Failure, NewMemberPage> of(Frame frame, Folder folder, Form asked, Visitor visitor) {
        var filter = new PrincipalFilter(asked.text("q").map(String::strip), Option.none(), Option.none());
        return PageRequest.of(Option.none(), asked.text("cursor"))
                .flatMap(part -> listPrincipals.list(
                        new ListPrincipals.Query(visitor.actor(), filter, PrincipalSort.NAME, false, part)))
                .map(page -> laidOut(frame, folder, asked, Option.some(page), visitor));
    }

    NewMemberPage refused(Frame frame, Folder folder, Form asked, Visitor visitor) {
        return laidOut(frame, folder, asked, Option.none(), visitor);
    }

    private NewMemberPage laidOut(
            Frame frame, Folder folder, Form asked, Option<Page<PrincipalView>> page, Visitor visitor) {
        var labels = MemberWords.in(visitor.exchange().language());
        var members = address.members(folder.id());
        return new NewMemberPage(
                frame,
                labels,
                folder.path().value(),
                members + "/new",
                members.toString(),
                page.isEmpty(),
                asked.text("q").getOrElse(""),
                page.<Seq<PrincipalView>>map(Page::items)
                        .getOrElse(List::empty)
                        .map(PrincipalView::principal)
                        .map(somebody -> candidate(somebody, folder, labels))
                        .asJava(),
                page.flatMap(Page::next)
                        .map(next -> members + "/new" + Form.cursor(next) + asked.again("q"))
                        .getOrNull());
    }

    private Candidate candidate(Principal somebody, Folder folder, Labels labels) {
        return new Candidate(
                somebody.name().value(),
                labels.get("kind." + somebody.kind().key()),
                somebody.email().map(EmailAddress::value).getOrNull(),
                address.member(folder.id(), somebody.id()).toString());
    }
}
