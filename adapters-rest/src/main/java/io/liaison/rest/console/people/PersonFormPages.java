package io.liaison.rest.console.people;

import io.liaison.application.text.Language;
import io.liaison.domain.access.PrincipalKind;
import io.liaison.domain.access.PrincipalView;
import io.liaison.domain.error.Conflict.StaleVersion;
import io.liaison.domain.error.Failure;
import io.liaison.rest.console.frame.Choice;
import io.liaison.rest.console.frame.ConsoleAddress;
import io.liaison.rest.console.frame.FieldFaults;
import io.liaison.rest.console.frame.Frame;
import io.liaison.rest.console.frame.Visitor;
import io.liaison.rest.page.Fact;
import io.liaison.rest.page.Labels;
import io.liaison.rest.wire.VersionTag;
import io.vavr.collection.Array;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** Lays out the form of a person. */
public final class PersonFormPages {
    private final PersonChoices choices;
    private final ConsoleAddress address;

    public PersonFormPages(PersonChoices choices, ConsoleAddress address) {
        this.choices = choices;
        this.address = address;
    }

    PersonFormPage toAdd(Frame frame, PersonEntered entered, Option<Failure> failure, Visitor visitor) {
        var labels = PeopleWords.in(visitor.exchange().language());
        return new PersonFormPage(
                frame,
                labels,
                labels.get("new"),
                address.page("people/new").toString(),
                address.people().toString(),
                kinds(entered, labels).asJava(),
                entered,
                choices.groups(entered, visitor).asJava(),
                choices.roles(entered, visitor).asJava(),
                faults(failure, visitor.exchange().language()),
                java.util.List.of(),
                null);
    }

    /** Nothing of what was typed is lost, whatever has failed; whoever comes second sees what the first has changed. */
    PersonFormPage toEdit(
            Frame frame, PrincipalView view, PersonEntered entered, Option<Failure> failure, Visitor visitor) {
        var language = visitor.exchange().language();
        var labels = PeopleWords.in(language);
        var principal = view.principal();
        return new PersonFormPage(
                frame,
                labels,
                principal.name().value(),
                address.person(principal.id(), "edit").toString(),
                address.person(principal.id()).toString(),
                java.util.List.of(),
                entered,
                choices.groups(entered, visitor)
                        .reject(group -> isSettled(view, group))
                        .asJava(),
                choices.roles(entered, visitor).asJava(),
                faults(failure, language),
                failure.exists(StaleVersion.class::isInstance)
                        ? changed(PersonEntered.unchanged(view), entered, labels)
                                .asJava()
                        : java.util.List.of(),
                VersionTag.of(principal.version()));
    }

    /** Neither itself nor what its issuer decides about can be chosen. */
    private static boolean isSettled(PrincipalView view, Choice group) {
        return group.key().equals(view.principal().id().toString())
                || view.affiliation().groups().exists(id -> group.key().equals(id.toString()));
    }

    private static FieldFaults faults(Option<Failure> failure, Language language) {
        return failure.map(why -> FieldFaults.of(why, language)).getOrElse(FieldFaults.NONE);
    }

    private static Seq<Choice> kinds(PersonEntered entered, Labels labels) {
        return Array.of(PrincipalKind.values())
                .map(kind -> new Choice(
                        kind.key(),
                        labels.get("kind." + kind.key()),
                        entered.kind().equals(kind.key())));
    }

    private static Seq<Fact> changed(PersonEntered now, PersonEntered typed, Labels labels) {
        return List.of(
                        Option.when(!typed.name().equals(now.name()), () -> new Fact(labels.get("name"), now.name())),
                        Option.when(
                                !typed.email().equals(now.email()), () -> new Fact(labels.get("email"), now.email())),
                        Option.when(
                                !typed.roles()
                                        .map(Seq::toSet)
                                        .equals(now.roles().map(Seq::toSet)),
                                () -> new Fact(
                                        labels.get("roles"),
                                        now.roles()
                                                .map(names -> names.mkString(", "))
                                                .getOrElse(""))))
                .flatMap(fact -> fact);
    }
}
