package io.liaison.application.service.handover;

import io.liaison.domain.access.Principal;
import io.liaison.domain.access.PrincipalView;
import io.liaison.domain.shared.TenantId;
import java.time.Instant;

/** From whom to whom, whether with {@code roles} too, and at which moment. */
record Transfer(PrincipalView from, PrincipalView to, boolean roles, Instant at) {

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
