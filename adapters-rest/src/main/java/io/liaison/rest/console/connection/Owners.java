package io.liaison.rest.console.connection;

import io.liaison.application.port.Owner;
import io.liaison.domain.shared.PrincipalId;
import io.liaison.rest.console.frame.Choice;
import io.liaison.rest.page.Labels;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** Whose connections somebody sees, as far as a page has room for them. */
record Owners(Seq<Owner> known, PrincipalId viewer) {
    static final int MOST = 100;

    Option<String> nameOf(PrincipalId id) {
        return known.find(owner -> owner.id().equals(id))
                .map(owner -> owner.name().value());
    }

    /** One's own first, then by name. Whoever is chosen is among them, also when nothing is theirs. */
    Seq<Choice> choices(Option<PrincipalId> chosen, Labels labels) {
        return List.of(viewer)
                .filter(id -> chosen.contains(id) || nameOf(id).isDefined())
                .map(id -> choice(id, labels.get("mine"), chosen))
                .appendAll(known.reject(owner -> owner.id().equals(viewer))
                        .map(owner -> choice(owner.id(), owner.name().value(), chosen)))
                .appendAll(chosen.filter(id -> !id.equals(viewer) && nameOf(id).isEmpty())
                        .map(id -> choice(id, labels.get("owner.none"), chosen)));
    }

    /** Others may own something, too. */
    boolean areTooMany() {
        return known.size() >= MOST;
    }

    private static Choice choice(PrincipalId id, String name, Option<PrincipalId> chosen) {
        return new Choice(id.toString(), name, chosen.contains(id));
    }
}
