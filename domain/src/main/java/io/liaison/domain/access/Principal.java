package io.liaison.domain.access;

import io.liaison.domain.shared.PrincipalId;
import io.liaison.domain.shared.TenantId;
import io.vavr.collection.Set;

/** Someone or something that can hold a credential. */
public record Principal(PrincipalId id, TenantId tenant, PrincipalKind kind, String name, Set<Role> roles) {

    public Actor actor() {
        return new Actor(tenant, id, roles);
    }
}
