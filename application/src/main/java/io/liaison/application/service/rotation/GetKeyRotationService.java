package io.liaison.application.service.rotation;

import io.liaison.application.port.inbound.rotation.GetKeyRotation;
import io.liaison.application.port.outbound.DataKeys;
import io.liaison.application.service.access.Guard;
import io.liaison.domain.error.Failure;
import io.liaison.domain.rotation.KeyRotation;
import io.liaison.domain.shared.Permission;
import io.vavr.control.Either;

final class GetKeyRotationService implements GetKeyRotation {
    private final Guard guard;
    private final DataKeys keys;

    GetKeyRotationService(Guard guard, DataKeys keys) {
        this.guard = guard;
        this.keys = keys;
    }

    @Override
    public Either<Failure, KeyRotation> get(Query query) {
        return guard.tenantWide(query.actor(), Permission.KEYS_MANAGE)
                .flatMap(allowed -> keys.rotation(query.actor().tenant()));
    }
}
