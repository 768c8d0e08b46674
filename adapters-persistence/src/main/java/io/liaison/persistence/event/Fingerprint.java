package io.liaison.persistence.event;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/** What a text is found again by, whatever its length: the first half of its SHA-256, which leads back to nothing. */
final class Fingerprint {

    private Fingerprint() {}

    static UUID of(String text) {
        try {
            var half =
                    ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
            return new UUID(half.getLong(), half.getLong());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
