package io.liaison.application.service.handover;

import io.liaison.domain.access.Actor;
import io.liaison.domain.access.Principal;
import io.liaison.domain.access.PrincipalView;
import io.liaison.domain.shared.TenantId;
import java.time.Instant;

/** By whom, from whom to whom, whether with {@code roles} too, and at which moment. */
record Transfer(Actor by, PrincipalView from, PrincipalView to, boolean roles, Instant at) {

    Principal leaver() {
        return from.principal();
    }

    Principal receiver() {
        return to.principal();
    }

    TenantId tenant() {
        return leaver().tenant();
    }
}
