package io.liaison.providers.hook;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Bytes of messages. */
final class Contents {

    private Contents() {}

    /** With a line between both. */
    static byte[] joined(String text, byte[] rest) {
        return concatenated(bytes(text + "\n"), rest);
    }

    static byte[] concatenated(byte[] one, byte[] other) {
        var all = new ByteArrayOutputStream(one.length + other.length);
        all.writeBytes(one);
        all.writeBytes(other);
        return all.toByteArray();
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static boolean isDigest(byte[] digest, byte[] content) {
        try {
            return MessageDigest.isEqual(
                    digest, MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every platform has SHA-256", impossible);
        }
    }
}
