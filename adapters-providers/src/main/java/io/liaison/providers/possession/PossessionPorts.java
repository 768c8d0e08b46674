package io.liaison.providers.possession;

import io.liaison.application.port.outbound.ProofKeys;

/** What this package implements. */
public final class PossessionPorts {

    private PossessionPorts() {}

    public static ProofKeys proofKeys() {
        return new JwkProofKeys();
    }
}
