package io.liaison.rest.console.people;

import io.liaison.application.port.Page;
import io.liaison.application.port.PageRequest;
import io.liaison.application.port.PrincipalFilter;
import io.liaison.application.port.PrincipalSort;
import io.liaison.application.port.inbound.principal.ListPrincipals;
import io.liaison.domain.access.EmailAddress;
import io.liaison.domain.access.PrincipalKind;
import io.liaison.domain.access.PrincipalView;
import io.liaison.domain.access.RoleName;
import io.liaison.domain.error.Failure;
import io.liaison.domain.shared.Permission;
import io.liaison.domain.shared.PrincipalId;
import io.liaison.rest.console.frame.Choice;
import io.liaison.rest.console.frame.ConsoleAddress;
import io.liaison.rest.console.frame.Form;
import io.liaison.rest.console.frame.Frame;
import io.liaison.rest.console.frame.Rights;
import io.liaison.rest.console.frame.Visitor;
import io.liaison.rest.console.people.PeoplePage.PersonLine;
import io.liaison.rest.page.Labels;
import io.vavr.collection.Array;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;

/** Lays out who there is. */
public final class PeoplePages {
    private final ListPrincipals listPrincipals;
    private final Rights rights;
    private final ConsoleAddress address;

    public PeoplePages(ListPrincipals listPrincipals, Rights rights, ConsoleAddress address) {
        this.listPrincipals = listPrincipals;
        this.rights = rights;
        this.address = address;
    }

    Either<Failure, PeoplePage> of(Frame frame, Form asked, Visitor visitor) {
        return PageRequest.of(Option.none(), asked.text("cursor"))
                .flatMap(part -> listPrincipals.list(
                        new ListPrincipals.Query(visitor.actor(), filter(asked), PrincipalSort.NAME, false, part)))
                .map(page -> laidOut(frame, asked, Option.some(page), visitor));
    }

    /** Whoever may not see who there is may still see itself. */
    PeoplePage refused(Frame frame, Form asked, Visitor visitor) {
        return laidOut(frame, asked, Option.none(), visitor);
    }

    private PeoplePage laidOut(Frame frame, Form asked, Option<Page<PrincipalView>> page, Visitor visitor) {
        var labels = PeopleWords.in(visitor.exchange().language());
        return new PeoplePage(
                frame,
                labels,
                address.people().toString(),
                address.person(visitor.actor().principal()).toString(),
                rights.allow(visitor, Permission.PRINCIPALS_MANAGE)
                        ? address.page("people/new").toString()
                        : null,
                page.isEmpty(),
                List.of("q", "kind", "group").exists(asked::isTicked),
                asked.text("q").getOrElse(""),
                kinds(asked, labels).asJava(),
                asked.text("group").getOrNull(),
                page.<Seq<PrincipalView>>map(Page::items)
                        .getOrElse(List::empty)
                        .map(view -> line(view, labels))
                        .asJava(),
                page.flatMap(Page::next)
                        .map(next -> address.people() + Form.cursor(next) + asked.again("q", "kind", "group"))
                        .getOrNull());
    }

    private PersonLine line(PrincipalView view, Labels labels) {
        var principal = view.principal();
        return new PersonLine(
                principal.name().value(),
                address.person(principal.id()).toString(),
                labels.get("kind." + principal.kind().key()),
                principal.email().map(EmailAddress::value).getOrNull(),
                view.roles().toList().map(RoleName::value).sorted().mkString(", "));
    }

    private static Seq<Choice> kinds(Form asked, Labels labels) {
        return Array.of(PrincipalKind.values())
                .map(kind -> new Choice(
                        kind.key(),
                        labels.get("kind." + kind.key()),
                        asked.text("kind").contains(kind.key())));
    }

    /** What cannot be meant narrows nothing. */
    private static PrincipalFilter filter(Form asked) {
        return new PrincipalFilter(
                asked.text("q").map(String::strip),
                asked.text("kind").flatMap(PrincipalKind::parse),
                asked.text("group").flatMap(PrincipalId::parse));
    }
}
