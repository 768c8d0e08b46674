package io.liaison.providers.possession;

import io.liaison.application.port.outbound.ProofKeys;
import io.liaison.domain.authentication.AccessToken;
import io.liaison.domain.authentication.ProofKey;
import io.liaison.domain.authentication.ProvenRequest;
import io.liaison.domain.authentication.Secret;
import io.vavr.control.Option;
import java.time.Instant;

/** Keys as JSON has them (RFC 7517). */
final class JwkProofKeys implements ProofKeys {

    @Override
    public ProofKey next() {
        return Prover.generate();
    }

    @Override
    public Secret prove(ProofKey key, AccessToken token, ProvenRequest request, Instant at) {
        return Prover.of(key).prove(request, Option.some(token), at);
    }
}
