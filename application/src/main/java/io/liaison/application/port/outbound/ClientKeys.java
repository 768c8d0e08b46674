package io.liaison.application.port.outbound;

import io.liaison.domain.authentication.ClientKey;
import io.liaison.domain.authentication.Secret;
import io.liaison.domain.authentication.SigningKey;
import io.liaison.domain.error.Failure;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;

/** Reads certificates and keys as people have them, and accepts only what would work. */
public interface ClientKeys {

    /**
     * A certificate chain, leaf first, and its unencrypted key.
     *
     * @failure 20030 not PEM, or not what it should hold
     * @failure 20031 the certificate has expired
     * @failure 20032 the certificate is not yet valid
     * @failure 20033 the key belongs to another certificate
     */
    Either<Failure, ClientKey> fromPem(Secret certificate, Secret privateKey, Instant now);

    /**
     * A PKCS #12 key store in Base64 with one key; the password may be empty.
     *
     * @failure 20030 not a key store, not this password, or not exactly one key in it
     * @failure 20031 the certificate has expired
     * @failure 20032 the certificate is not yet valid
     */
    Either<Failure, ClientKey> fromKeyStore(Secret keyStore, Option<Secret> password, Instant now);

    /**
     * An unencrypted private key without a certificate, in PEM.
     *
     * @failure 20030 not PEM, or not one key that signs as providers accept it
     */
    Either<Failure, SigningKey> signingKey(Secret privateKey);

    /** Reads back what a {@link ClientKey} holds, and tells whether it has expired since. */
    Either<Failure, ClientKey> restore(Secret pem, Instant now);
}
