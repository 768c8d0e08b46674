package io.liaison.rest.console.role;

import io.liaison.domain.access.Role;
import io.liaison.domain.access.RoleDraft;
import io.liaison.domain.access.RoleScope;
import io.liaison.domain.shared.Permission;
import io.liaison.rest.console.frame.Form;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** What somebody has typed into the form of a role. */
record RoleEntered(String name, String scope, Seq<String> permissions) {
    static final RoleEntered NOTHING = new RoleEntered("", RoleScope.FOLDER.key(), List.empty());

    static RoleEntered of(Form form) {
        return new RoleEntered(
                form.text("name").map(String::strip).getOrElse(""),
                form.text("scope").getOrElse(""),
                form.texts("permission"));
    }

    /** As if it had been typed by somebody who changes nothing. */
    static RoleEntered unchanged(Role role) {
        return new RoleEntered(
                role.name().value(),
                role.scope().key(),
                role.permissions().toList().map(Permission::key));
    }

    /** An empty name says nothing. */
    RoleDraft draft() {
        return new RoleDraft(Option.when(!name.isEmpty(), name), Option.some(scope), Option.some(permissions));
    }
}
