package io.liaison.application.port.outbound;

import io.liaison.domain.authentication.Secret;

/** Unguessable texts: 256 bits from a cryptographic source, in 43 characters that are safe in an address. */
@FunctionalInterface
public interface Nonces {
    Secret next();
}
