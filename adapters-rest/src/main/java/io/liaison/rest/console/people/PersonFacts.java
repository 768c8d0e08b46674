package io.liaison.rest.console.people;

import io.liaison.application.text.Language;
import io.liaison.domain.access.EmailAddress;
import io.liaison.domain.access.ExternalIdentity;
import io.liaison.domain.access.PrincipalView;
import io.liaison.domain.access.RoleName;
import io.liaison.rest.console.frame.ConsoleAddress;
import io.liaison.rest.console.frame.Moments;
import io.liaison.rest.page.Fact;
import io.liaison.rest.page.Labels;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** What there is to say of somebody, in the words of one language. */
record PersonFacts(ConsoleAddress address, Labels labels, Language language) {

    /** {@code groups} are those of its groups that may be seen. */
    Seq<Fact> of(PrincipalView view, Seq<PrincipalView> groups) {
        var principal = view.principal();
        return List.of(new Fact(
                        labels.get("kind"),
                        labels.get("kind." + principal.kind().key())))
                .appendAll(
                        principal.email().map(EmailAddress::value).map(email -> new Fact(labels.get("email"), email)))
                .append(new Fact(labels.get("roles"), roles(view)))
                .appendAll(groups.map(group -> group(view, group)))
                .appendAll(view.affiliation()
                        .identities()
                        .toList()
                        .map(this::identity)
                        .sortBy(Fact::value))
                .append(new Fact(
                        labels.get("created"),
                        new Moments(language).of(principal.createdAt()).text()));
    }

    private String roles(PrincipalView view) {
        return view.roles().isEmpty()
                ? labels.get("roles.none")
                : view.roles().toList().map(RoleName::value).sorted().mkString(", ");
    }

    private Fact group(PrincipalView view, PrincipalView group) {
        var id = group.principal().id();
        return new Fact(
                labels.get(view.affiliation().groups().contains(id) ? "group.issued" : "group"),
                group.principal().name().value(),
                address.person(id).toString());
    }

    private Fact identity(ExternalIdentity identity) {
        return new Fact(labels.get("identity"), identity.subject() + " – " + identity.issuer());
    }
}
