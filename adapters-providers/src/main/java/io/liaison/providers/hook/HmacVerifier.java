package io.liaison.providers.hook;

import io.vavr.collection.Seq;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Compares in the same time wherever the difference is, so that nobody finds out a signature byte by byte. */
final class HmacVerifier implements Verifier {
    static final String SHA_256 = "HmacSHA256";
    private final String algorithm;
    private final Seq<byte[]> keys;

    HmacVerifier(String algorithm, Seq<byte[]> keys) {
        this.algorithm = algorithm;
        this.keys = keys;
    }

    @Override
    public boolean fits(byte[] content, byte[] signature) {
        return keys.exists(key -> MessageDigest.isEqual(of(algorithm, key, content), signature));
    }

    static byte[] of(String algorithm, byte[] key, byte[] content) {
        try {
            var mac = Mac.getInstance(algorithm);
            mac.init(new SecretKeySpec(key, algorithm));
            return mac.doFinal(content);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every platform has " + algorithm, impossible);
        }
    }
}
