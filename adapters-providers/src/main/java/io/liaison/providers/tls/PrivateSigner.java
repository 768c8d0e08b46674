package io.liaison.providers.tls;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import io.liaison.domain.authentication.AssertionAlgorithm;
import io.liaison.domain.authentication.SigningKey;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Invalid.CertificateUnreadable;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.security.PrivateKey;
import java.security.interfaces.ECPrivateKey;

/** A private key, opened for one signature, and how it signs. */
public record PrivateSigner(PrivateKey key, JWSAlgorithm algorithm) {

    /** @return left where it is no key that providers accept */
    public static Either<Failure, PrivateSigner> of(SigningKey key) {
        return of(key, Option.none());
    }

    /** The same in a way that a provider wants; left where the key cannot sign in it. */
    public static Either<Failure, PrivateSigner> of(SigningKey key, Option<AssertionAlgorithm> wanted) {
        return PemReader.privateKey("privateKey", key.pem())
                .flatMap(opened -> SigningAlgorithm.of(opened, wanted)
                        .map(algorithm -> new PrivateSigner(opened, algorithm))
                        .toEither(() -> new CertificateUnreadable("privateKey")));
    }

    public JWSSigner signer() throws JOSEException {
        return key instanceof ECPrivateKey curve ? new ECDSASigner(curve) : new RSASSASigner(key);
    }

    @Override
    public String toString() {
        return "PrivateSigner[" + algorithm + "]";
    }
}
