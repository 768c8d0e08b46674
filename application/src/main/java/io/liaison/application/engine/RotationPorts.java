package io.liaison.application.engine;

import io.liaison.application.port.inbound.rotation.AdvanceKeyRotations;
import io.liaison.application.port.inbound.rotation.GetKeyRotation;
import io.liaison.application.port.inbound.rotation.InspectKeyRotation;
import io.liaison.application.port.inbound.rotation.OrderKeyRotation;
import io.liaison.application.port.inbound.rotation.OrderMasterKeyReplacement;
import io.liaison.application.port.inbound.rotation.ReplaceMasterKey;
import io.liaison.application.port.inbound.rotation.RotateKeys;

/** What can be done with the keys under which secrets are sealed. */
public record RotationPorts(
        RotateKeys rotateKeys,
        GetKeyRotation getKeyRotation,
        OrderKeyRotation orderKeyRotation,
        InspectKeyRotation inspectKeyRotation,
        AdvanceKeyRotations advanceKeyRotations,
        ReplaceMasterKey replaceMasterKey,
        OrderMasterKeyReplacement orderMasterKeyReplacement) {}
