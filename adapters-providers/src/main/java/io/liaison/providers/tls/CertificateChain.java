package io.liaison.providers.tls;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.cert.X509Certificate;

/** Puts certificates in the order in which TLS shows them: the key's own first, then each one's issuer. */
final class CertificateChain {
    private static final byte[] PROBE = "liaison".getBytes(java.nio.charset.StandardCharsets.US_ASCII);

    private CertificateChain() {}

    /** The certificate that the key belongs to: what the one signs, the other verifies. */
    static Option<X509Certificate> leaf(Seq<X509Certificate> certificates, PrivateKey key) {
        return certificates.find(certificate -> fits(certificate, key));
    }

    /** None when a certificate has no place in the chain. */
    static Option<Seq<X509Certificate>> order(X509Certificate leaf, Seq<X509Certificate> others) {
        if (others.isEmpty()) {
            return Option.some(List.of(leaf));
        }
        return others.find(other -> isIssuedBy(leaf, other))
                .flatMap(issuer -> order(issuer, others.remove(issuer)))
                .map(rest -> rest.prepend(leaf));
    }

    private static boolean isIssuedBy(X509Certificate certificate, X509Certificate issuer) {
        try {
            certificate.verify(issuer.getPublicKey());
            return certificate.getIssuerX500Principal().equals(issuer.getSubjectX500Principal());
        } catch (GeneralSecurityException anotherOne) {
            return false;
        }
    }

    private static boolean fits(X509Certificate certificate, PrivateKey key) {
        try {
            var algorithm = "SHA256with" + ("EC".equals(key.getAlgorithm()) ? "ECDSA" : key.getAlgorithm());
            var signer = Signature.getInstance(algorithm);
            signer.initSign(key);
            signer.update(PROBE);
            var verifier = Signature.getInstance(algorithm);
            verifier.initVerify(certificate.getPublicKey());
            verifier.update(PROBE);
            return verifier.verify(signer.sign());
        } catch (GeneralSecurityException anotherKind) {
            return false;
        }
    }
}
