package io.liaison.rest.console.audit;

import io.liaison.application.port.PageRequest;
import io.liaison.application.port.PrincipalFilter;
import io.liaison.application.port.PrincipalSort;
import io.liaison.application.port.inbound.principal.ListPrincipals;
import io.liaison.domain.access.Principal;
import io.liaison.domain.audit.AuditAction;
import io.liaison.domain.folder.Folder;
import io.liaison.rest.console.audit.AuditPage.Field;
import io.liaison.rest.console.audit.AuditPage.Wanted;
import io.liaison.rest.console.folder.FolderChoices;
import io.liaison.rest.console.frame.Choice;
import io.liaison.rest.console.frame.FieldFaults;
import io.liaison.rest.console.frame.Form;
import io.liaison.rest.console.frame.Visitor;
import io.liaison.rest.page.Labels;
import io.vavr.collection.Array;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** The form that narrows the audit, filled in as it was sent. */
public final class AuditForms {
    private static final PageRequest ALL = new PageRequest(PageRequest.MAX_LIMIT, Option.none());
    private final ListPrincipals listPrincipals;
    private final FolderChoices folders;

    public AuditForms(ListPrincipals listPrincipals, FolderChoices folders) {
        this.listPrincipals = listPrincipals;
        this.folders = folders;
    }

    /** What somebody may not list stays out of the choices, and keeps nobody from the audit. */
    Wanted of(Visitor visitor, Form asked, FieldFaults faults) {
        var labels = AuditWords.in(visitor.exchange().language());
        return new Wanted(
                AuditWanted.isNarrow(asked),
                chosen(people(visitor), asked, "actor").asJava(),
                chosen(actions(labels), asked, "action").asJava(),
                chosen(places(visitor), asked, "folder").asJava(),
                chosen(outcomes(labels), asked, "outcome").asJava(),
                field("subject", asked.text("subject").getOrElse(""), faults),
                field("traceId", asked.text("traceId").getOrElse(""), faults),
                field("from", AuditWanted.field(asked, "from"), faults),
                field("until", AuditWanted.field(asked, "until"), faults));
    }

    private Seq<Choice> people(Visitor visitor) {
        var everybody = new PrincipalFilter(Option.none(), Option.none(), Option.none());
        return listPrincipals
                .list(new ListPrincipals.Query(visitor.actor(), everybody, PrincipalSort.NAME, false, ALL))
                .fold(unseen -> List.empty(), page -> page.items().map(view -> person(view.principal())));
    }

    private static Choice person(Principal principal) {
        return new Choice(principal.id().toString(), principal.name().value(), false);
    }

    private Seq<Choice> places(Visitor visitor) {
        return folders.all(visitor, Option.none())
                .fold(unseen -> List.empty(), tree -> tree.map(folder -> place(folder.subject())));
    }

    private static Choice place(Folder folder) {
        return new Choice(folder.id().toString(), folder.path().value(), false);
    }

    private static Seq<Choice> actions(Labels labels) {
        return Array.of(AuditAction.values())
                .map(action -> new Choice(action.key(), labels.get("action." + action.key()), false));
    }

    private static Seq<Choice> outcomes(Labels labels) {
        return List.of(AuditWanted.SUCCEEDED, AuditWanted.REFUSED)
                .map(outcome -> new Choice(outcome, labels.get("outcome." + outcome), false));
    }

    /** What is chosen stands among the choices even where it is none of them, so that the form says what is shown. */
    private static Seq<Choice> chosen(Seq<Choice> choices, Form asked, String name) {
        var wanted = asked.text(name);
        var known = choices.map(choice -> new Choice(choice.key(), choice.name(), wanted.contains(choice.key())));
        return known.exists(Choice::chosen)
                ? known
                : known.appendAll(wanted.map(other -> new Choice(other, other, true)));
    }

    private static Field field(String name, String value, FieldFaults faults) {
        return new Field(name, value, faults.get(name));
    }
}
