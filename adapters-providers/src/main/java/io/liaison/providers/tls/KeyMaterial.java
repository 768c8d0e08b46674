package io.liaison.providers.tls;

import com.nimbusds.jose.JWSAlgorithm;
import io.liaison.domain.authentication.ClientKey;
import io.liaison.domain.authentication.Secret;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Invalid.CertificateExpired;
import io.liaison.domain.error.Invalid.CertificateNotYetValid;
import io.liaison.domain.error.Invalid.CertificateUnreadable;
import io.liaison.domain.error.Invalid.KeyDoesNotFitCertificate;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.time.Instant;

/** A private key with the chain of its certificate, leaf first, and how it signs. */
public record KeyMaterial(Seq<X509Certificate> chain, PrivateKey key, JWSAlgorithm algorithm) {

    /** What a client key holds, opened. */
    public static Either<Failure, KeyMaterial> of(ClientKey key) {
        return read(key.pem());
    }

    public X509Certificate leaf() {
        return chain.head();
    }

    /** Reads a bundle of certificates and one key. */
    static Either<Failure, KeyMaterial> read(Secret bundle) {
        return PemReader.certificates("certificate", bundle)
                .flatMap(chain ->
                        PemReader.privateKey("privateKey", bundle).flatMap(key -> join("certificate", chain, key)));
    }

    /** Finds the key's own certificate among those, and puts the others behind it. */
    static Either<Failure, KeyMaterial> join(String argument, Seq<X509Certificate> certificates, PrivateKey key) {
        return CertificateChain.leaf(certificates, key)
                .<Failure>toEither(() -> new KeyDoesNotFitCertificate(subject(certificates.head())))
                .flatMap(leaf -> CertificateChain.order(
                                leaf, certificates.distinct().remove(leaf))
                        .flatMap(chain -> SigningAlgorithm.of(leaf.getPublicKey())
                                .map(algorithm -> new KeyMaterial(chain, key, algorithm)))
                        .toEither(() -> new CertificateUnreadable(argument)));
    }

    /** The form that is kept, if the certificate can be used at that time. */
    Either<Failure, ClientKey> asClientKey(Instant now) {
        var notBefore = leaf().getNotBefore().toInstant();
        var notAfter = leaf().getNotAfter().toInstant();
        if (now.isBefore(notBefore)) {
            return Either.left(new CertificateNotYetValid(subject(leaf()), notBefore));
        }
        return now.isAfter(notAfter)
                ? Either.left(new CertificateExpired(subject(leaf()), notAfter))
                : PemWriter.write(this).map(pem -> new ClientKey(pem, subject(leaf()), notAfter));
    }

    private static String subject(X509Certificate certificate) {
        return certificate.getSubjectX500Principal().getName();
    }

    @Override
    public String toString() {
        return "KeyMaterial[" + subject(leaf()) + "]";
    }
}
