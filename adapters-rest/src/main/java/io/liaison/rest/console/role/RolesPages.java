package io.liaison.rest.console.role;

import io.liaison.application.port.inbound.role.ListRoles;
import io.liaison.application.text.Language;
import io.liaison.domain.access.Role;
import io.liaison.domain.error.Failure;
import io.liaison.domain.shared.Permission;
import io.liaison.rest.console.frame.Action;
import io.liaison.rest.console.frame.ConsoleAddress;
import io.liaison.rest.console.frame.Frame;
import io.liaison.rest.console.frame.PermissionWords;
import io.liaison.rest.console.frame.Rights;
import io.liaison.rest.console.frame.Visitor;
import io.liaison.rest.console.role.RolesPage.Allowed;
import io.liaison.rest.console.role.RolesPage.Entry;
import io.liaison.rest.page.Labels;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;

/** Lays out what can be assigned. */
public final class RolesPages {
    private final ListRoles listRoles;
    private final Rights rights;
    private final ConsoleAddress address;

    public RolesPages(ListRoles listRoles, Rights rights, ConsoleAddress address) {
        this.listRoles = listRoles;
        this.rights = rights;
        this.address = address;
    }

    Either<Failure, RolesPage> of(Frame frame, Visitor visitor) {
        var language = visitor.exchange().language();
        var manages = rights.allow(visitor, Permission.ROLES_MANAGE);
        return listRoles
                .list(new ListRoles.Query(visitor.actor()))
                .map(roles -> new RolesPage(
                        frame,
                        RoleWords.in(language),
                        manages ? address.page("roles/new").toString() : null,
                        roles.map(role -> entry(role, manages, language)).asJava()));
    }

    private Entry entry(Role role, boolean manages, Language language) {
        var labels = RoleWords.in(language);
        return new Entry(
                role.name().value(),
                role.builtIn(),
                labels.get("scope." + role.scope().key()),
                allowed(role, PermissionWords.in(language)).asJava(),
                manages && !role.builtIn() ? actions(role, labels).asJava() : java.util.List.of());
    }

    private static Seq<Allowed> allowed(Role role, PermissionWords words) {
        return Areas.all()
                .map(area -> new Allowed(
                        words.area(area),
                        Areas.of(area).filter(role::grants).map(words::of).mkString(", ")))
                .reject(area -> area.permissions().isEmpty());
    }

    private Seq<Action> actions(Role role, Labels labels) {
        return List.of("edit", "delete")
                .map(what -> new Action(
                        labels.get("action." + what),
                        address.role(role.name(), what).toString(),
                        false));
    }
}
