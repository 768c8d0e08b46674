package io.liaison.persistence.vault;

import io.liaison.domain.error.Failure;
import io.liaison.domain.shared.TenantId;
import io.vavr.control.Either;

/** Gives each tenant's keys, as new as they have to be. */
interface Keyrings {

    /** For opening: whatever is at hand will do, as long as it has the key. */
    Either<Failure, Keyring> atHand(TenantId tenant);

    /** For sealing: no older than what a rotation waits for. */
    Either<Failure, Keyring> recent(TenantId tenant);

    /** As it is stored now. */
    Either<Failure, Keyring> reread(TenantId tenant);
}
