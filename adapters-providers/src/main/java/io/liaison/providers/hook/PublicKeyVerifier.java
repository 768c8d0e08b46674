package io.liaison.providers.hook;

import io.liaison.domain.authentication.Secret;
import io.liaison.domain.connector.SignatureScheme;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.Signature;

/** A key of another kind than the scheme is for fits nothing. */
final class PublicKeyVerifier implements Verifier {
    private final Option<PublicKey> key;
    private final Seq<String> algorithms;

    PublicKeyVerifier(SignatureScheme scheme, Secret key) {
        this.key = PublicKeys.parse(family(scheme), key.reveal());
        this.algorithms = algorithms(scheme);
    }

    @Override
    public boolean fits(byte[] content, byte[] signature) {
        return key.exists(known -> algorithms.exists(algorithm -> fits(algorithm, known, content, signature)));
    }

    private static boolean fits(String algorithm, PublicKey key, byte[] content, byte[] shown) {
        try {
            var signature = Signature.getInstance(algorithm);
            signature.initVerify(key);
            signature.update(content);
            return signature.verify(shown);
        } catch (GeneralSecurityException malformed) {
            return false;
        }
    }

    private static String family(SignatureScheme scheme) {
        return switch (scheme) {
            case ED25519 -> "Ed25519";
            case ECDSA_SHA256 -> "EC";
            case RSA_SHA256 -> "RSA";
            case HMAC_SHA1, HMAC_SHA256, SHARED_SECRET, JWT, STANDARD_WEBHOOKS, NONE ->
                throw new IllegalStateException(scheme + " has no public key");
        };
    }

    /** Some spell both numbers of an elliptic signature one after the other, and not as a structure. */
    private static Seq<String> algorithms(SignatureScheme scheme) {
        return switch (scheme) {
            case ECDSA_SHA256 -> List.of("SHA256withECDSA", "SHA256withECDSAinP1363Format");
            case RSA_SHA256 -> List.of("SHA256withRSA");
            case ED25519 -> List.of("Ed25519");
            case HMAC_SHA1, HMAC_SHA256, SHARED_SECRET, JWT, STANDARD_WEBHOOKS, NONE -> List.empty();
        };
    }
}
