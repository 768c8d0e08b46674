package io.liaison.torture.event.hook;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** What proves that somebody knows a key. */
public enum Hmac {
    SHA_256("HmacSHA256"),
    SHA_1("HmacSHA1");

    private static final String STANDARD = "whsec_";
    private final String algorithm;

    Hmac(String algorithm) {
        this.algorithm = algorithm;
    }

    public static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** The key that stands in such a text. */
    static byte[] decoded(String secret) {
        return Base64.getDecoder().decode(secret.substring(STANDARD.length()));
    }

    public String hex(byte[] key, String text) {
        return HexFormat.of().formatHex(of(key, text));
    }

    String base64(byte[] key, String text) {
        return Base64.getEncoder().encodeToString(of(key, text));
    }

    private byte[] of(byte[] key, String text) {
        try {
            var mac = Mac.getInstance(algorithm);
            mac.init(new SecretKeySpec(key, algorithm));
            return mac.doFinal(bytes(text));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
