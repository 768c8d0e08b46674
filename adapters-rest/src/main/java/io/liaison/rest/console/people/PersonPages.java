package io.liaison.rest.console.people;

import io.liaison.application.port.inbound.principal.ListKeys;
import io.liaison.domain.access.ApiKey;
import io.liaison.domain.access.Principal;
import io.liaison.domain.access.PrincipalView;
import io.liaison.domain.error.Failure;
import io.liaison.domain.shared.Permission;
import io.liaison.rest.console.frame.Action;
import io.liaison.rest.console.frame.ConsoleAddress;
import io.liaison.rest.console.frame.FieldFaults;
import io.liaison.rest.console.frame.Frame;
import io.liaison.rest.console.frame.Rights;
import io.liaison.rest.console.frame.Visitor;
import io.liaison.rest.page.Labels;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;

/** Lays out somebody, with the keys that it holds. */
public final class PersonPages {
    private final ListKeys listKeys;
    private final PersonLookup lookup;
    private final Rights rights;
    private final ConsoleAddress address;

    public PersonPages(ListKeys listKeys, PersonLookup lookup, Rights rights, ConsoleAddress address) {
        this.listKeys = listKeys;
        this.lookup = lookup;
        this.rights = rights;
        this.address = address;
    }

    Either<Failure, PersonPage> of(Frame frame, PrincipalView view, Visitor visitor) {
        return of(frame, view, KeyWanted.NOTHING, FieldFaults.NONE, visitor);
    }

    /** With the key that could not be issued, as it was typed. */
    Either<Failure, PersonPage> of(
            Frame frame, PrincipalView view, KeyWanted wanted, FieldFaults faults, Visitor visitor) {
        var principal = view.principal();
        return keys(principal, visitor).map(keys -> laidOut(frame, view, keys, wanted, faults, visitor));
    }

    private Either<Failure, Seq<ApiKey>> keys(Principal principal, Visitor visitor) {
        return principal.isGroup()
                ? Either.right(List.empty())
                : listKeys.list(new ListKeys.Query(visitor.actor(), principal.id()));
    }

    private PersonPage laidOut(
            Frame frame, PrincipalView view, Seq<ApiKey> keys, KeyWanted wanted, FieldFaults faults, Visitor visitor) {
        var language = visitor.exchange().language();
        var labels = PeopleWords.in(language);
        var principal = view.principal();
        var manages = rights.allow(visitor, Permission.PRINCIPALS_MANAGE);
        var seesToKeys = manages || principal.id().equals(visitor.actor().principal());
        return new PersonPage(
                frame,
                labels,
                principal.name().value(),
                address.people().toString(),
                actions(principal, manages, labels).asJava(),
                new PersonFacts(address, labels, language)
                        .of(view, lookup.visible(view.groups(), visitor))
                        .asJava(),
                !principal.isGroup(),
                keys.map(key -> new KeyLines(address, labels, language).of(key, seesToKeys))
                        .asJava(),
                seesToKeys && !principal.isGroup()
                        ? address.person(principal.id(), "keys").toString()
                        : null,
                wanted,
                faults);
    }

    private Seq<Action> actions(Principal principal, boolean manages, Labels labels) {
        return List.of(
                        Option.when(
                                principal.isGroup(),
                                () -> new Action(
                                        labels.get("action.group"),
                                        address.people() + "?group=" + principal.id(),
                                        false)),
                        Option.when(manages, () -> action(principal, "edit", labels)),
                        Option.when(manages, () -> action(principal, "delete", labels)))
                .flatMap(action -> action);
    }

    private Action action(Principal principal, String what, Labels labels) {
        return new Action(
                labels.get("action." + what),
                address.person(principal.id(), what).toString(),
                false);
    }
}
