package io.liaison.rest.launch;

import io.liaison.application.engine.Liaison;
import io.liaison.application.port.inbound.rotation.GetKeyRotation;
import io.liaison.application.port.inbound.rotation.ReplaceMasterKey;
import io.liaison.application.port.inbound.rotation.RotateKeys;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;

/** Hands the use cases of keys to their resources; each is looked up when it is first called. */
final class RotationWiring {

    @Produces
    @ApplicationScoped
    RotateKeys rotateKeys(Liaison liaison) {
        return liaison.rotations().rotateKeys();
    }

    @Produces
    @ApplicationScoped
    GetKeyRotation getKeyRotation(Liaison liaison) {
        return liaison.rotations().getKeyRotation();
    }

    @Produces
    @ApplicationScoped
    ReplaceMasterKey replaceMasterKey(Liaison liaison) {
        return liaison.rotations().replaceMasterKey();
    }
}
