package io.liaison.application.port.outbound;

import io.liaison.domain.authentication.AccessToken;
import io.liaison.domain.authentication.ProofKey;
import io.liaison.domain.authentication.ProvenRequest;
import io.liaison.domain.authentication.Secret;
import java.time.Instant;

/** Keys that tokens are bound to, and the proofs that they sign (RFC 9449). Asks nobody and keeps nothing. */
public interface ProofKeys {

    /** A key that there was not before. */
    ProofKey next();

    /** What a request has to carry beside the token to be accepted, once. It is good for no other request. */
    Secret prove(ProofKey key, AccessToken token, ProvenRequest request, Instant at);
}
