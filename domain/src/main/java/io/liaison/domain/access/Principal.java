package io.liaison.domain.access;

import io.liaison.domain.shared.PrincipalId;
import io.liaison.domain.shared.TenantId;

/** Someone or something that can hold roles: a person, a group, a robot account or an application. */
public record Principal(PrincipalId id, TenantId tenant, PrincipalKind kind, String name) {

    public Actor actor() {
        return new Actor(tenant, id);
    }
}
