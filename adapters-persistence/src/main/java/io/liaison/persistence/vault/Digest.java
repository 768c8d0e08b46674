package io.liaison.persistence.vault;

import io.liaison.domain.authentication.Secret;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What a key, a ticket or a state is looked up by: it leads to the row and not back to the secret. */
public final class Digest {

    private Digest() {}

    /** SHA-256 in hexadecimal: secrets of 256 random bits need neither salt nor slowness. */
    public static String of(Secret secret) {
        try {
            var sha256 = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha256.digest(secret.reveal().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
