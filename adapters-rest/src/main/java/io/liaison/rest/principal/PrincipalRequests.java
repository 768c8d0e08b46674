package io.liaison.rest.principal;

import io.liaison.application.port.PrincipalFilter;
import io.liaison.application.port.PrincipalSort;
import io.liaison.application.port.inbound.principal.CreatePrincipal;
import io.liaison.application.port.inbound.principal.EditPrincipal;
import io.liaison.application.port.inbound.principal.ListPrincipals;
import io.liaison.domain.access.Actor;
import io.liaison.domain.access.PrincipalDraft;
import io.liaison.domain.access.PrincipalKind;
import io.liaison.domain.error.Expectation;
import io.liaison.domain.shared.PrincipalId;
import io.liaison.domain.shared.Version;
import io.liaison.rest.wire.Members;
import io.liaison.rest.wire.Query;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.control.Option;

/** What clients may say about principals. */
final class PrincipalRequests {
    private static final Map<String, PrincipalSort> ORDERS =
            HashMap.of("name", PrincipalSort.NAME, "createdAt", PrincipalSort.CREATED_AT);

    private PrincipalRequests() {}

    static CreatePrincipal.Command create(Actor actor, Members members) {
        return new CreatePrincipal.Command(actor, members.text("kind"), draft(members), members.unread());
    }

    static EditPrincipal.Command edit(Actor actor, PrincipalId id, Option<Version> read, Members members) {
        members.refuseChangeOf("id", "kind", "groupsFromIssuer", "identities", "createdAt", "updatedAt", "version");
        return new EditPrincipal.Command(actor, id, draft(members), read, members.unread());
    }

    static ListPrincipals.Query list(Actor actor, Query query) {
        var sorting = query.sorting(ORDERS, PrincipalSort.NAME);
        return new ListPrincipals.Query(actor, filter(query), sorting.by(), sorting.descending(), query.page());
    }

    private static PrincipalDraft draft(Members members) {
        return new PrincipalDraft(
                members.text("name"),
                members.textOrNull("email"),
                members.textsIfAny("groups"),
                members.textsIfAny("roles"));
    }

    private static PrincipalFilter filter(Query query) {
        return new PrincipalFilter(
                query.text("q"),
                query.one("kind", PrincipalKind::parse, Expectation.PRINCIPAL_KIND),
                query.one("group", PrincipalId::parse, Expectation.IDENTIFIER));
    }
}
