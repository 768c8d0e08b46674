package io.liaison.sandbox.grants;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Tells tokens apart without holding one. */
public final class Fingerprint {
    private static final int BYTES = 8;

    private Fingerprint() {}

    public static String of(String token) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(token.getBytes(UTF_8));
            return HexFormat.of().formatHex(digest, 0, BYTES);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
