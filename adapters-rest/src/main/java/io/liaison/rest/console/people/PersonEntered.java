package io.liaison.rest.console.people;

import io.liaison.domain.access.EmailAddress;
import io.liaison.domain.access.PrincipalDraft;
import io.liaison.domain.access.PrincipalView;
import io.liaison.domain.access.RoleName;
import io.liaison.domain.shared.PrincipalId;
import io.liaison.rest.console.frame.Form;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** What somebody has typed into the form of a person. Groups and roles that were not asked for are none: they stay as they are. */
record PersonEntered(String kind, String name, String email, Option<Seq<String>> groups, Option<Seq<String>> roles) {
    /** Nothing yet; most of those who are added are people. */
    static final PersonEntered NOTHING =
            new PersonEntered("user", "", "", Option.some(List.empty()), Option.some(List.empty()));

    static PersonEntered of(Form form) {
        return new PersonEntered(
                form.text("kind").getOrElse(""),
                form.textOrEmpty("name").getOrElse(""),
                form.textOrEmpty("email").getOrElse(""),
                Option.when(form.isTicked("asksGroups"), () -> form.texts("group")),
                Option.when(form.isTicked("asksRoles"), () -> form.texts("role")));
    }

    /** As if it had been typed by somebody who changes nothing. */
    static PersonEntered unchanged(PrincipalView view) {
        var principal = view.principal();
        return new PersonEntered(
                principal.kind().key(),
                principal.name().value(),
                principal.email().map(EmailAddress::value).getOrElse(""),
                Option.some(
                        view.chosenGroups().toList().map(PrincipalId::toString).sorted()),
                Option.some(view.roles().toList().map(RoleName::value).sorted()));
    }

    boolean names(Option<Seq<String>> chosen, String key) {
        return chosen.exists(keys -> keys.contains(key));
    }

    PrincipalDraft draft() {
        return new PrincipalDraft(Option.some(name), Option.some(email), groups, roles);
    }
}
