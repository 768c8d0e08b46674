package io.liaison.rest.console.people;

import io.liaison.application.port.inbound.principal.GetPrincipal;
import io.liaison.domain.access.PrincipalView;
import io.liaison.domain.error.Failure;
import io.liaison.domain.shared.PrincipalId;
import io.liaison.rest.console.frame.Visitor;
import io.liaison.rest.wire.PathIds;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Either;

/** Finds whom an address, or a membership, speaks of. */
public final class PersonLookup {
    private final GetPrincipal getPrincipal;

    public PersonLookup(GetPrincipal getPrincipal) {
        this.getPrincipal = getPrincipal;
    }

    Either<Failure, PrincipalView> person(String id, Visitor visitor) {
        return PathIds.principal(id, visitor.actor()).flatMap(known -> person(known, visitor));
    }

    /** Those that the visitor may see, in the order of their names. */
    Seq<PrincipalView> visible(Set<PrincipalId> ids, Visitor visitor) {
        return ids.toList()
                .flatMap(id -> person(id, visitor).toOption())
                .sortBy(view -> view.principal().name().value());
    }

    private Either<Failure, PrincipalView> person(PrincipalId id, Visitor visitor) {
        return getPrincipal.get(new GetPrincipal.Query(visitor.actor(), id));
    }
}
