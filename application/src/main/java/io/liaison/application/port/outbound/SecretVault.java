package io.liaison.application.port.outbound;

import io.liaison.domain.authentication.Secret;
import io.liaison.domain.authentication.SecretOwner;
import io.liaison.domain.authentication.SecretPurpose;
import io.liaison.domain.authentication.SecretRef;
import io.liaison.domain.error.Failure;
import io.vavr.collection.Seq;
import io.vavr.control.Either;

/** Keeps secrets sealed, each bound to its tenant, owner and purpose, and opens them for nothing else. */
public interface SecretVault {

    /** Keeps a secret and answers what stands for it. */
    Either<Failure, SecretRef> keep(SecretOwner owner, SecretPurpose purpose, Secret secret);

    /** @failure 20062 the ciphertext does not open for this owner and purpose */
    Either<Failure, Secret> open(SecretOwner owner, SecretRef ref);

    /** Forgets secrets; those that are gone already count as forgotten. Answers what was asked. */
    Either<Failure, Seq<SecretRef>> discard(SecretOwner owner, Seq<SecretRef> refs);
}
