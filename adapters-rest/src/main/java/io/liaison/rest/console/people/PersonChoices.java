package io.liaison.rest.console.people;

import io.liaison.application.port.PageRequest;
import io.liaison.application.port.PrincipalFilter;
import io.liaison.application.port.PrincipalSort;
import io.liaison.application.port.inbound.principal.ListPrincipals;
import io.liaison.application.port.inbound.role.ListRoles;
import io.liaison.domain.access.PrincipalKind;
import io.liaison.domain.access.PrincipalView;
import io.liaison.domain.access.Role;
import io.liaison.domain.access.RoleScope;
import io.liaison.rest.console.frame.Choice;
import io.liaison.rest.console.frame.Visitor;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** The groups and the roles that somebody can be given. Who may not see the groups is not asked about them. */
public final class PersonChoices {
    private static final PrincipalFilter GROUPS =
            new PrincipalFilter(Option.none(), Option.some(PrincipalKind.GROUP), Option.none());
    private static final PageRequest ALL = new PageRequest(PageRequest.MAX_LIMIT, Option.none());
    private final ListPrincipals listPrincipals;
    private final ListRoles listRoles;

    public PersonChoices(ListPrincipals listPrincipals, ListRoles listRoles) {
        this.listPrincipals = listPrincipals;
        this.listRoles = listRoles;
    }

    /** Those that are chosen already are always among them, however many there are. */
    Seq<Choice> groups(PersonEntered entered, Visitor visitor) {
        var listed = listPrincipals
                .list(new ListPrincipals.Query(visitor.actor(), GROUPS, PrincipalSort.NAME, false, ALL))
                .map(page -> page.items().map(PrincipalView::principal))
                .map(groups -> groups.map(group -> new Choice(
                        group.id().toString(),
                        group.name().value(),
                        entered.names(entered.groups(), group.id().toString()))));
        return listed.fold(
                unseen -> List.empty(),
                groups -> groups.appendAll(entered.groups()
                        .toList()
                        .flatMap(keys -> keys)
                        .reject(key -> groups.exists(group -> group.key().equals(key)))
                        .map(key -> new Choice(key, key, true))));
    }

    Seq<Choice> roles(PersonEntered entered, Visitor visitor) {
        return listRoles
                .list(new ListRoles.Query(visitor.actor()))
                .getOrElse(List::empty)
                .filter(role -> role.scope() == RoleScope.TENANT)
                .map(Role::name)
                .map(role -> new Choice(role.value(), role.value(), entered.names(entered.roles(), role.value())));
    }
}
