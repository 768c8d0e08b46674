package io.liaison.rest.role;

import io.liaison.application.port.inbound.role.CreateRole;
import io.liaison.application.port.inbound.role.EditRole;
import io.liaison.domain.access.Actor;
import io.liaison.domain.access.RoleDraft;
import io.liaison.domain.access.RoleName;
import io.liaison.domain.shared.Version;
import io.liaison.rest.wire.Members;
import io.vavr.control.Option;

/** What clients may say about roles. */
final class RoleRequests {

    private RoleRequests() {}

    static CreateRole.Command create(Actor actor, Members members) {
        var draft = new RoleDraft(members.text("name"), members.text("scope"), members.textsIfAny("permissions"));
        return new CreateRole.Command(actor, draft, members.unread());
    }

    static EditRole.Command edit(Actor actor, RoleName name, Option<Version> read, Members members) {
        members.refuseChangeOf("name", "scope", "builtIn");
        return new EditRole.Command(actor, name, members.textsIfAny("permissions"), read, members.unread());
    }
}
